import type { Exercise } from '#core/exercise/exercise.ts';
import type { Routine, Step } from '#core/routine/routine.ts';
import type { BodyPosition } from '#core/tailoring/body-position.ts';
import { stepPosition } from '#core/tailoring/step-position.ts';
import { transferBetween } from '#core/tailoring/transfer-steps.ts';
import type { OwnExerciseStep, OwnPause, OwnRoutine, OwnStep } from './own-routine.ts';

type Exercises = Readonly<Record<string, Exercise>>;

/** The same as in the routines of the app. */
const changeOfExercise = { seconds: 3 };

/** For the words of a step that then waits for a tap. */
const wordsBeforeWaiting = 4;

/**
 * The routine as the player knows it, with the ways between postures, from standing to standing.
 * Undefined if nothing in it can be played: exercises that no longer exist are left out.
 */
export function compileOwnRoutine(own: OwnRoutine, exercises: Exercises): Routine | undefined {
	const written = own.steps.flatMap((step, index) => stepOf(step, index, own.steps, exercises));
	if (!written.some((step) => 'exercise' in step)) return undefined;
	const [first, ...steps] = withTransfers(written, exercises);
	return (
		first && {
			id: own.id,
			name: own.name,
			summary: own.summary ?? '',
			when: '',
			notes: '',
			changeOfExercise,
			steps: [first, ...steps]
		}
	);
}

/** Whether it can be a step of a routine: the ways between postures are laid by the app. */
function isPlayable(step: OwnExerciseStep, exercises: Exercises): boolean {
	const exercise = exercises[step.exercise];
	return exercise !== undefined && exercise.kind !== 'transfer' && !hasNoSide(step);
}

/** On a day with less time what comes first is kept. Words stay with the exercise after them. */
function stepOf(
	step: OwnStep,
	index: number,
	steps: readonly OwnStep[],
	exercises: Exercises
): readonly Step[] {
	if ('say' in step) {
		const next = steps.findIndex((each, at) => at > index && 'exercise' in each);
		return [spokenStep(step, 1 + (next < 0 ? index : next))];
	}
	return isPlayable(step, exercises) ? [exerciseStep(step, 1 + index)] : [];
}

function exerciseStep(step: OwnExerciseStep, rank: number): Step {
	const { exercise, repetitions, left, right, hold, rest, getReady, note } = step;
	const bySide = left !== undefined || right !== undefined;
	return {
		exercise,
		rank,
		...(repetitions !== undefined && { repetitions }),
		...(bySide && {
			repetitionsBySide: { left: left ?? repetitions ?? 1, right: right ?? repetitions ?? 1 }
		}),
		...(hold !== undefined && { holdSeconds: hold }),
		...(rest !== undefined && { restSeconds: rest }),
		...(getReady !== undefined && { getReadySeconds: getReady }),
		...(note !== undefined && { ownNote: note })
	};
}

function spokenStep({ say, seconds }: OwnPause, rank: number): Step {
	return seconds === undefined
		? { say, seconds: wordsBeforeWaiting, rank, inOwnWords: true, waits: true }
		: { say, seconds, rank, inOwnWords: true };
}

function hasNoSide({ left, right }: OwnExerciseStep): boolean {
	return left === 0 && right === 0;
}

function withTransfers(steps: readonly Step[], exercises: Exercises): readonly Step[] {
	let here: BodyPosition = 'up';
	const laid = steps.flatMap((step) => {
		const place = stepPosition(step, exercises);
		if (!place) return [step];
		const ways = transferBetween(here, place.start, exercises);
		here = place.end;
		return [...ways, step];
	});
	return [...laid, ...transferBetween(here, 'up', exercises)];
}
