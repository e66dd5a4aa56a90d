import type { Exercise } from '#core/exercise/exercise.ts';
import type { Routine } from '#core/routine/routine.ts';
import type { Wanted } from './pre-session-check.ts';

/** A routine as it is written, whatever shape it is played in: strength work stays what it is when it is short. */
export function routineWanted(
	routine: Routine,
	exercises: Readonly<Record<string, Exercise>>
): Wanted {
	const ids = new Set(routine.steps.flatMap((step) => ('exercise' in step ? [step.exercise] : [])));
	const kinds = [...ids].flatMap((id) => exercises[id]?.kind ?? []);
	const count = (kind: Exercise['kind']) => kinds.filter((each) => each === kind).length;
	return {
		routine: routine.id,
		exercises: [...ids],
		strong: count('strength') > count('mobility')
	};
}

/** One stretch by itself. */
export function repeatWanted(exercise: string): Wanted {
	return { exercises: [exercise], strong: false };
}

/** One stretch, as far as it goes. */
export function measureWanted(exercise: string): Wanted {
	return { ...repeatWanted(exercise), wholeRange: true };
}
