import type { Exercise } from '#core/exercise/exercise.ts';
import type { Step } from '#core/routine/routine.ts';
import { bodyPositionOf, type BodyPosition } from './body-position.ts';

/** A step of a routine that is done for its own sake. */
export interface KeptStep {
	/** In the routine that is shaped. */
	readonly index: number;
	readonly step: Step;
	/** For one that was removed. */
	readonly standsIn?: boolean;
}

type Exercises = Readonly<Record<string, Exercise>>;

/** Only there to get from one posture to another. */
export function isTransfer(step: Step, exercises: Exercises): boolean {
	if ('exercise' in step) return exercises[step.exercise]?.kind === 'transfer';
	return step.posture !== undefined && step.rank === undefined;
}

/** Where the body is at a step's start and end; undefined where it stays as it was. */
export function stepPosition(
	step: Step,
	exercises: Exercises
): { readonly start: BodyPosition; readonly end: BodyPosition } | undefined {
	if (step.posture)
		return { start: bodyPositionOf(step.posture), end: bodyPositionOf(step.posture) };
	const posture = 'exercise' in step ? exercises[step.exercise]?.posture : undefined;
	return posture && { start: bodyPositionOf(posture.start), end: bodyPositionOf(posture.end) };
}
