import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { advices } from '#core/advice/advice.ts';
import { sources } from '#core/advice/sources.ts';
import { cards } from './cards.ts';

const drawn = readdirSync('routines/exercises').map((file) => file.replace('.json', ''));

test.each(Object.entries(cards))('%s is drawn with the figure and names its sources', (_, card) => {
	for (const { exercise, label } of card.pictures) {
		expect(drawn).toContain(exercise);
		expect(label).not.toBe('');
	}
	if (card.why) expect(advices.map(({ id }) => id)).toContain(card.why);
	expect(card.lines.some(({ from }) => from.length > 0)).toBe(true);
	for (const { from } of card.lines) {
		for (const id of from) expect(sources[id]).not.toBe('');
	}
});
