import { countWords } from '#core/base/count-words.ts';
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
			return `You change position several times. Put what is done ${advice.onBack ? 'on your back' : 'in one position'} together.`;
		case 'long':
			return 'It takes more than 40 minutes. Two shorter routines may be kinder.';
		case 'often':
			return `${nameOf(advice.exercise)} comes ${advice.times} times. More repetitions in one step do the same.`;
		case 'long-hold':
			return `${nameOf(advice.exercise)}: ${countWords(advice.hold, 'second')} is longer than the ${advice.most} that we know to help. Longer is not better.`;
	}
}
