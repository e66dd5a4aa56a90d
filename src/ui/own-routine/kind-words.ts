import type { Exercise } from '#core/exercise/exercise.ts';

/** What a movement is for, in a word. */
export const kindWords: Readonly<Record<Exercise['kind'], string>> = {
	mobility: 'Loosens',
	strength: 'Strengthens',
	breathing: 'Breathing',
	rest: 'Rest',
	walking: 'Walking',
	transfer: 'Getting down and up'
};
