import type { Exercise } from '#core/exercise/exercise.ts';
import type { Step } from '#core/routine/routine.ts';
import { bodyPositionOf, type BodyPosition } from './body-position.ts';

/** A step that stays in a routine and is not a transfer. */
export interface IndexedStep {
	/** Index in the routine as it is written. */
	readonly index: number;
	readonly step: Step;
	/** Whether it is the substitute for a step that was left out. */
	readonly standsIn?: boolean;
}

type Exercises = Readonly<Record<string, Exercise>>;

/** Whether a step only leads from one posture to another. */
export function isTransfer(step: Step, exercises: Exercises): boolean {
	if ('exercise' in step) return exercises[step.exercise]?.kind === 'transfer';
	return step.posture !== undefined && step.rank === undefined;
}

/** The position of the body at a step's start and end; undefined if the step does not change it. */
export function stepPosition(
	step: Step,
	exercises: Exercises
): { readonly start: BodyPosition; readonly end: BodyPosition } | undefined {
	if (step.posture)
		return { start: bodyPositionOf(step.posture), end: bodyPositionOf(step.posture) };
	const posture = 'exercise' in step ? exercises[step.exercise]?.posture : undefined;
	return posture && { start: bodyPositionOf(posture.start), end: bodyPositionOf(posture.end) };
}
