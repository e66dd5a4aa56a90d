import type { Exercise } from '#core/exercise/exercise.ts';
import type { Targets } from '#core/range/target.ts';
import type { ExerciseStep } from '#core/routine/routine.ts';
import { exercisePhases } from '#core/routine/step-phases.ts';
import { allowsPosition, bodyPositionOf } from './body-position.ts';
import type { Shape } from './shape.ts';

interface Circumstances {
	readonly exercises: Readonly<Record<string, Exercise>>;
	readonly targets: Targets;
	readonly place: Shape['place'];
	readonly strength: boolean;
	/** The exercises that are in the routine already, and those that are left out too. */
	readonly not: ReadonlySet<string>;
}

/**
 * The substitute for a step that was left out, with as many repetitions as fit in the time of that
 * step, but at least one. An exercise in the same position comes first.
 */
export function substituteFor(
	step: ExerciseStep,
	circumstances: Circumstances
): ExerciseStep | undefined {
	const { exercises, not, place, strength, targets } = circumstances;
	const original = exercises[step.exercise];
	if (!original) return undefined;
	const position = bodyPositionOf(step.posture ?? original.posture.start);
	const [first] = (original.substitutes ?? [])
		.filter((id) => !not.has(id))
		.flatMap((id) => exercises[id] ?? [])
		.filter(({ posture }) => allowsPosition(place, bodyPositionOf(posture.start)))
		// Nobody should have to get up from the floor, or down to it, for one stretch.
		.filter(({ posture }) => (bodyPositionOf(posture.start) === 'up') === (position === 'up'))
		.filter(({ kind }) => strength || kind !== 'strength')
		.toSorted((a, b) => distance(a) - distance(b));
	if (!first) return undefined;
	const { rank, percentOfLevel } = step;
	const substitute = {
		exercise: first.id,
		...(rank !== undefined && { rank }),
		...(percentOfLevel !== undefined && { percentOfLevel })
	};
	const time = lengthOf(step, original);
	const doses = Array.from({ length: first.dose.repetitions }, (_, fewer) => ({
		...substitute,
		repetitions: first.dose.repetitions - fewer
	}));
	return doses.find((dose) => lengthOf(dose, first) <= time) ?? doses.at(-1);

	function distance({ posture }: Exercise): number {
		return bodyPositionOf(posture.start) === position ? 0 : 1;
	}

	function lengthOf(dose: ExerciseStep, exercise: Exercise): number {
		return exercisePhases(dose, exercise, targets).reduce((sum, { length }) => sum + length, 0);
	}
}
