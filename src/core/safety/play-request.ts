import type { Exercise } from '#core/exercise/exercise.ts';
import type { Routine } from '#core/routine/routine.ts';
import type { PlayRequest } from './pre-session-check.ts';

/**
 * The request to play a routine. It uses the whole routine, whatever shape is played, so that
 * strength work stays strength work when it is short.
 */
export function routineRequest(
	routine: Routine,
	exercises: Readonly<Record<string, Exercise>>
): PlayRequest {
	const ids = new Set(routine.steps.flatMap((step) => ('exercise' in step ? [step.exercise] : [])));
	const kinds = [...ids].flatMap((id) => exercises[id]?.kind ?? []);
	const count = (kind: Exercise['kind']) => kinds.filter((each) => each === kind).length;
	return {
		routine: routine.id,
		exercises: [...ids],
		strong: count('strength') > count('mobility')
	};
}

/** The request to play one exercise on repeat. */
export function repeatRequest(exercise: string): PlayRequest {
	return { exercises: [exercise], strong: false };
}

/** The request to measure one exercise, over its whole range. */
export function measureRequest(exercise: string): PlayRequest {
	return { ...repeatRequest(exercise), wholeRange: true };
}
