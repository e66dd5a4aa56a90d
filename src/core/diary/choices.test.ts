import { expect, test } from 'vitest';
import { milliseconds } from '#core/base/units.ts';
import {
	choiceWords,
	helpChoices,
	lastedWords,
	spasmLengths,
	painPlaces,
	triggers
} from './choices.ts';

test('no list offers an id twice', () => {
	for (const list of [painPlaces, triggers, helpChoices, spasmLengths]) {
		expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
	}
});

test('what was ticked is told by its name, anything else as it is', () => {
	expect(choiceWords(triggers, 'blue')).toBe('out of the blue');
	expect(choiceWords(triggers, 'gardening')).toBe('gardening');
});

test.each([
	[1_800_000, 'about half an hour'],
	[45_000, '45 s'],
	[1_200_000, '20 min'],
	[18_000_000, '5 h'],
	[432_000_000, '5 days']
])('%i ms lasted %s', (lasted, words) => {
	expect(lastedWords(milliseconds(lasted))).toBe(words);
});
