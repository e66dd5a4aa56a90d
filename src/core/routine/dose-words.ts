import type { Exercise } from '#core/exercise/exercise.ts';
import type { Targets } from '#core/range/target.ts';
import { doseOf } from './lay-out.ts';
import type { ExerciseStep, Routine } from './routine.ts';
import { repetitionsOf } from './target-dose.ts';

/** How often an exercise is done and how long it is held, by itself and in a routine, in words. */
export interface DoseWords {
	readonly alone: string;
	/** Absent if the routine has no such exercise. */
	readonly inRoutine?: string;
	/** In the full dose; absent if it is the same. */
	readonly inFull?: string;
}

/** Of several steps with the same exercise the first counts. */
export function doseWordsOf(
	exercise: Exercise,
	routine: Routine | undefined,
	targets: Targets = {}
): DoseWords {
	const alone = wordsFor(exercise, {}, targets);
	const step = routine?.steps.find((each) => 'exercise' in each && each.exercise === exercise.id);
	if (!step) return { alone };
	const [short, full] = [false, true].map((inFull) =>
		doseOf(step, 'open', inFull).flatMap((each) =>
			'exercise' in each ? wordsFor(exercise, each, targets) : []
		)
	);
	const [inRoutine] = short ?? [];
	const [inFull] = full ?? [];
	return {
		alone,
		...(inRoutine !== undefined && { inRoutine }),
		...(inFull !== undefined && inFull !== inRoutine && { inFull })
	};
}

function wordsFor(
	exercise: Exercise,
	step: Partial<Pick<ExerciseStep, 'repetitions' | 'holdSeconds'>>,
	targets: Targets
): string {
	const { dose, phases } = exercise;
	const times = repetitionsOf(step, exercise, targets);
	// Only a hold that may be chosen is one: others are a pause between breaths, or today's target.
	const own = dose.holdSeconds && phases.find(({ kind }) => kind === 'hold')?.seconds;
	const hold = own && (step.holdSeconds ?? own);
	return [
		times === 1 ? 'once' : `${times} times`,
		...(dose.eachSide ? [' on each side'] : []),
		...(hold === undefined ? [] : [`, ${hold} seconds${times === 1 ? '' : ' each'}`])
	].join('');
}
