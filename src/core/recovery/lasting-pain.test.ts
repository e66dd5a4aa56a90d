import { expect, test } from 'vitest';
import { instant, milliseconds } from '#core/base/units.ts';
import { checkInAt, spasmAt } from '#core/journal/entry.fake.ts';
import { lastingPainKey, lastingPainIn } from './lasting-pain.ts';

const day = 86_400_000;
const began = Date.parse('2026-03-02T08:00:00Z');
const dayOf = (moment: number) => Math.floor(moment / day);
const spasm = spasmAt(began, { pain: 7 });

/** So many days after the spasm, with this pain on the last of them. */
function weeks(since: number, pains: readonly number[], given = [spasm]) {
	const now = began + since * day + 3_600_000;
	const answers = pains.map((pain, index) =>
		checkInAt(now - (pains.length - 1 - index) * day - 60_000, { pain })
	);
	return lastingPainIn([...given, ...answers], instant(now), dayOf)?.weeks;
}

test.each<readonly [string, number, readonly number[], 2 | 6 | undefined]>([
	['13 days on', 13, [7, 7, 7], undefined],
	['two weeks on, as bad as ever', 14, [7, 7, 7], 2],
	['two weeks on, one point less', 14, [6, 6, 6], 2],
	['two weeks on and clearly better', 14, [5, 5, 5], undefined],
	['one bad day among good ones', 20, [1, 1, 7, 1], undefined],
	['one answer only', 20, [7], undefined],
	['nobody answered', 20, [], undefined],
	['six weeks on, better but there', 42, [4, 5, 4], 6],
	['six weeks on and mild', 42, [3, 3, 3], undefined]
])('%s', (_, since, pains, expected) => {
	expect(weeks(since, pains)).toBe(expected);
});

test('a new spasm counts anew, and without one nothing lasts', () => {
	expect(weeks(42, [7, 7], [spasm, spasmAt(began + 40 * day)])).toBeUndefined();
	expect(weeks(42, [7, 7], [])).toBeUndefined();
	expect(weeks(42, [7, 7], [spasm, spasmAt(began + 40 * day, { lasted: milliseconds(9) })])).toBe(
		6
	);
});

test('each is said by a key of its own', () => {
	expect(lastingPainKey({ weeks: 2, spasm: 'a' })).not.toBe(
		lastingPainKey({ weeks: 6, spasm: 'a' })
	);
});
