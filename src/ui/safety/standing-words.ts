import type { Standing } from '#core/safety/screening-state.ts';

const words: Readonly<Record<Standing['name'], string>> = {
	emergency: 'You ticked a sign of an emergency. Exercises are closed until you answer again.',
	asked: 'Before your next routine, please answer the questions about warning signs.',
	today:
		'You ticked a sign that wants a doctor today. Exercises are closed until they say it is fine.',
	gentle: 'Gentle mode: half of every range and no strength, until you change it.',
	clear: 'No warning sign stands.'
};

/** The state of the screening, as a sentence for the person. */
export function standingWords(standing: Standing['name']): string {
	return words[standing];
}
