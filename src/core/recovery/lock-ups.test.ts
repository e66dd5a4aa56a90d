import { expect, test } from 'vitest';
import { instant, milliseconds } from '#core/base/units.ts';
import { spasmAt } from '#core/journal/entry.fake.ts';
import { frequentLockUps } from './lock-ups.ts';

const day = 86_400_000;
const now = instant(Date.UTC(2026, 2, 20, 9));
const dayOf = (moment: number) => Math.floor(moment / day);
const brief = { lasted: undefined, extent: 'brief' } as const;

/** How many of the lock-ups so many days ago are a reason to be seen. */
const often = (ago: readonly number[], details: object = brief) =>
	frequentLockUps(
		ago.map((days) => spasmAt(now - days * day, details)),
		now,
		dayOf
	).length;

test.each([
	['none', [], 0],
	['two in a week, and none before', [0, 6], 0],
	['three in a week', [0, 3, 6], 3],
	['one of three dated ahead by a wrong clock', [-1, 3, 6], 3],
	['three in eight days, of which one before the week', [0, 3, 7], 2],
	['three within nine days, as many before as after', [0, 7, 8], 0],
	['twice as many as the week before', [0, 1, 13], 2],
	['one, and one the week before', [0, 8], 0],
	['two weeks ago there were many', [14, 15, 16, 17], 0]
] as const)('%s', (_, ago, count) => {
	expect(often(ago)).toBe(count);
});

test('longer spasms are not counted among them', () => {
	expect(often([0, 1, 2, 3], { lasted: milliseconds(1_200_000) })).toBe(0);
	expect(often([0, 1, 2, 3], { lasted: milliseconds(10_000) })).toBe(4);
});
