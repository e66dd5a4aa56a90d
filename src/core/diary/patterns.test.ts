import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spasmAt } from '#core/journal/entry.fake.ts';
import { fewestSpasms, patternsOf } from './patterns.ts';

const hour = 3_600_000;
/** A Monday, at midnight. */
const monday = Date.UTC(2026, 2, 2);
const calendar = {
	dayOf: (moment: number) => Math.floor(moment / (24 * hour)),
	hourOf: (moment: number) => new Date(moment).getUTCHours()
};

test('fewer than five say nothing', () => {
	const four = [1, 2, 3, 4].map((day) => spasmAt(monday + day * 24 * hour));
	expect(patternsOf(four, calendar)).toBeUndefined();
});

test('the commonest triggers, times of day and weekdays come first, and what happened once is left out', () => {
	const five = [
		spasmAt(monday + 7 * hour, { triggers: ['lifting', 'stress'] }),
		spasmAt(monday + 8 * hour, { triggers: ['lifting'] }),
		spasmAt(monday + 24 * hour + 19 * hour, { triggers: ['sitting', 'stress', 'lifting'] }),
		spasmAt(monday + 7 * 24 * hour + 6 * hour, { triggers: ['my own word', 'my own word'] }),
		spasmAt(monday + 8 * 24 * hour, { triggers: [] })
	];
	expect(patternsOf(five, calendar)).toEqual({
		spasms: 5,
		triggers: [
			{ name: 'lifting', times: 3 },
			{ name: 'stress or worry', times: 2 }
		],
		hours: [{ name: 'in the morning', times: 3 }],
		weekdays: [
			{ name: 'Monday', times: 3 },
			{ name: 'Tuesday', times: 2 }
		]
	});
});

const spasms = fc.array(
	fc
		.record({
			at: fc.integer({ min: 0, max: 2 ** 41 }),
			triggers: fc.array(fc.constantFrom('lifting', 'stress', 'blue', 'sitting', 'twist'))
		})
		.map(({ at, triggers }) => spasmAt(at, { triggers })),
	{ maxLength: 40 }
);

test('nothing is counted more often than there are spasms, and no more than three of a kind are told', () => {
	fc.assert(
		fc.property(spasms, (some) => {
			const patterns = patternsOf(some, calendar);
			expect(patterns === undefined).toBe(some.length < fewestSpasms);
			for (const tallies of [patterns?.triggers, patterns?.hours, patterns?.weekdays]) {
				const times = (tallies ?? []).map((tally) => tally.times);
				expect(times.length).toBeLessThanOrEqual(3);
				expect(times.toSorted((a, b) => b - a)).toEqual(times);
				expect(times.every((each) => each > 1 && each <= some.length)).toBe(true);
			}
		})
	);
});
