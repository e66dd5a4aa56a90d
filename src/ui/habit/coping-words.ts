import type { LookChoice } from '#core/base/figure-look.ts';
import type { Obstacle } from '#core/habit/stored-habit.ts';

export const obstacleNames: readonly LookChoice<Obstacle>[] = [
	{ id: 'pain', name: 'Pain' },
	{ id: 'time', name: 'No time' },
	{ id: 'forgot', name: 'I forgot' },
	{ id: 'afraid', name: 'I was afraid' },
	{ id: 'nothing', name: 'Nothing special' }
];

/** What is proposed for the next time. */
export const copingWords: Readonly<Record<Exclude<Obstacle, 'nothing'>, string>> = {
	pain: 'If my back hurts, then I do three minutes, smaller, or I only rest and breathe.',
	time: 'If the day is full, then I do three minutes.',
	forgot: 'If I have brushed my teeth, then I do three minutes.',
	afraid: 'If I am afraid, then I do three minutes, as small as I like, and stop when I like.'
};
