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
	/** What is already in the routine, or was removed too. */
	readonly not: ReadonlySet<string>;
}

/** A step of the same use for one that was removed, in at most the same time; the same posture first. */
export function substituteFor(step: ExerciseStep, given: Circumstances): ExerciseStep | undefined {
	const { exercises, not, place, strength, targets } = given;
	const removed = exercises[step.exercise];
	if (!removed) return undefined;
	const own = bodyPositionOf(step.posture ?? removed.posture.start);
	const [first] = (removed.substitutes ?? [])
		.filter((id) => !not.has(id))
		.flatMap((id) => exercises[id] ?? [])
		.filter(({ posture }) => allowsPosition(place, bodyPositionOf(posture.start)))
		// Nobody gets up from the floor, or down to it, for the sake of one stretch.
		.filter(({ posture }) => (bodyPositionOf(posture.start) === 'up') === (own === 'up'))
		.filter(({ kind }) => strength || kind !== 'strength')
		.toSorted((a, b) => away(a) - away(b));
	if (!first) return undefined;
	const { rank, percentOfLevel } = step;
	const stands = {
		exercise: first.id,
		...(rank !== undefined && { rank }),
		...(percentOfLevel !== undefined && { percentOfLevel })
	};
	const time = lengthOf(step, removed);
	const doses = Array.from({ length: first.dose.repetitions }, (_, fewer) => ({
		...stands,
		repetitions: first.dose.repetitions - fewer
	}));
	return doses.find((dose) => lengthOf(dose, first) <= time) ?? doses.at(-1);

	function away({ posture }: Exercise): number {
		return bodyPositionOf(posture.start) === own ? 0 : 1;
	}

	function lengthOf(dosed: ExerciseStep, exercise: Exercise): number {
		return exercisePhases(dosed, exercise, targets).reduce((sum, { length }) => sum + length, 0);
	}
}
