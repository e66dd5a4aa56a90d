import { fromSeconds, type Milliseconds } from '#core/base/units.ts';
import type { Exercise } from '#core/exercise/exercise.ts';
import type { OwnStep } from '#core/own/own-routine.ts';
import { stepPosition } from '#core/tailoring/step-position.ts';

/** What may be unwise in a routine that somebody builds. It is told, and never forbidden. */
export type RoutineAdvice =
	/** A strength exercise comes before anything loosens. */
	| { readonly name: 'strength-first'; readonly exercise: string }
	/** Two positions take turns, of which one may be on the back. */
	| { readonly name: 'back-and-forth'; readonly onBack: boolean }
	| { readonly name: 'long' }
	| { readonly name: 'often'; readonly exercise: string; readonly times: number }
	/** In seconds: how long the longest is, and the most that the sources of the exercise name. */
	| {
			readonly name: 'long-hold';
			readonly exercise: string;
			readonly hold: number;
			readonly most: number;
	  };

type Exercises = Readonly<Record<string, Exercise>>;

/** More than a tired back enjoys in one go. */
const longRoutine = fromSeconds(40 * 60);
/** From here on it is told that a step comes again and again. */
const oftenFrom = 4;
/** Down, up and down again is one change too many. */
const changesFrom = 3;

/** The length is undefined until it is known. */
export function adviceFor(
	steps: readonly OwnStep[],
	exercises: Exercises,
	length: Milliseconds | undefined
): readonly RoutineAdvice[] {
	const played = steps.flatMap((step) => {
		const exercise = 'exercise' in step ? exercises[step.exercise] : undefined;
		return exercise ? [exercise] : [];
	});
	const positions = positionsThrough(steps, exercises);
	return [
		...strengthFirst(played),
		...(takesTurns(positions)
			? [{ name: 'back-and-forth', onBack: positions.includes('back') } as const]
			: []),
		...(length !== undefined && length > longRoutine ? [{ name: 'long' } as const] : []),
		...oftenDone(played),
		...longHolds(steps, exercises)
	];
}

/** The longest hold that the sources of an exercise name, in seconds, if this one is longer. */
function exceededHold(step: OwnStep, exercises: Exercises): number | undefined {
	if (!('exercise' in step) || step.hold === undefined) return undefined;
	const most = exercises[step.exercise]?.dose.holdSeconds?.most;
	return most !== undefined && step.hold > most ? most : undefined;
}

function strengthFirst(played: readonly Exercise[]): readonly RoutineAdvice[] {
	const loosening = played.findIndex(({ kind }) => kind === 'mobility');
	const strength = played.findIndex(({ kind }) => kind === 'strength');
	const first = played[strength];
	return first && (loosening < 0 || strength < loosening)
		? [{ name: 'strength-first', exercise: first.id }]
		: [];
}

function positionsThrough(steps: readonly OwnStep[], exercises: Exercises): readonly string[] {
	const all = steps.flatMap((step) => {
		const place =
			'exercise' in step ? stepPosition({ exercise: step.exercise }, exercises) : undefined;
		return place ? [place.start, place.end] : [];
	});
	return all.filter((position, index) => position !== all[index - 1]);
}

/** Whether there are so many changes in a row between the same two. */
function takesTurns(positions: readonly string[]): boolean {
	let changes = Math.min(1, positions.length - 1);
	for (const [index, position] of positions.entries()) {
		if (index < 2) continue;
		changes = position === positions[index - 2] ? changes + 1 : 1;
		if (changes >= changesFrom) return true;
	}
	return false;
}

function oftenDone(played: readonly Exercise[]): readonly RoutineAdvice[] {
	return [...Map.groupBy(played, ({ id }) => id)].flatMap(([exercise, { length: times }]) =>
		times >= oftenFrom ? [{ name: 'often', exercise, times } as const] : []
	);
}

function longHolds(steps: readonly OwnStep[], exercises: Exercises): readonly RoutineAdvice[] {
	const tooLong = steps.flatMap((step) => {
		const most = exceededHold(step, exercises);
		return 'exercise' in step && step.hold !== undefined && most !== undefined
			? [{ exercise: step.exercise, hold: step.hold, most }]
			: [];
	});
	return [...Map.groupBy(tooLong, ({ exercise }) => exercise)].flatMap(
		([exercise, [first, ...others]]) => {
			if (!first) return [];
			const hold = Math.max(first.hold, ...others.map((each) => each.hold));
			return [{ name: 'long-hold', exercise, hold, most: first.most } as const];
		}
	);
}
