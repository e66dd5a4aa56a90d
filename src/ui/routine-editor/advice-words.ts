import type { Exercise } from '#core/exercise/exercise.ts';
import type { RoutineAdvice } from '#core/routine-editing/routine-advice.ts';

/** One kind sentence; whoever builds it decides. */
export function adviceWords(
	advice: RoutineAdvice,
	exercises: Readonly<Record<string, Exercise>>
): string {
	const nameOf = (id: string) => exercises[id]?.name ?? id;
	switch (advice.name) {
		case 'strength-first':
			return `${nameOf(advice.exercise)} comes before anything that loosens. A back likes to be loosened first.`;
		case 'back-and-forth':
			return 'It goes back and forth between two positions. What is done in one position can stand together, so that you get up and down less.';
		case 'long':
			return 'It takes more than 40 minutes. Two shorter routines may be kinder.';
		case 'often':
			return `${nameOf(advice.exercise)} comes ${advice.times} times. More repetitions in one step do the same.`;
		case 'long-hold':
			return `${nameOf(advice.exercise)} is held longer than ${advice.most} seconds, the longest that we know to be of use. Breathe on, and stop when you like.`;
	}
}
