import { expect, test } from 'vitest';
import { instant, milliseconds } from '#core/base/units.ts';
import { selfCareAt, spasmAt } from '#core/journal/entry.fake.ts';
import { careThisWeek, careToday, lastColdEnd, nextColdPackAt, suggestedPack } from './log.ts';

const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];
const dayOf = (moment: number) => Math.floor(moment / day);
/** A Wednesday at noon. */
const now = instant(Date.UTC(2026, 2, 4, 12));

test('today and this week are counted by the calendar', () => {
	const walks = [1, 2, 26, 60, 62].map((ago) =>
		selfCareAt(now - ago * hour, { care: 'walk', lasted: milliseconds(5 * minute) })
	);
	const cares = [...walks, selfCareAt(now - minute, { care: 'cold' })];
	expect(careToday(cares, 'walk', now, dayOf)).toEqual({ times: 2, duration: 10 * minute });
	expect(careThisWeek(cares, 'walk', now, dayOf)).toEqual({ times: 4, duration: 20 * minute });
	expect(careToday(cares, 'water', now, dayOf)).toEqual({ times: 0, duration: 0 });
});

test('the next cold pack waits two hours from the end of the last one', () => {
	const pack = selfCareAt(now - 30 * minute, { lasted: milliseconds(20 * minute) });
	expect(nextColdPackAt([pack], now)).toBe(now + 110 * minute);
	expect(nextColdPackAt([pack], instant(now + 110 * minute))).toBeUndefined();
});

test('nobody waits for longer than two hours, whenever a pack is dated', () => {
	for (const ahead of [minute, hour, day, 400 * day]) {
		const pack = selfCareAt(now + ahead, { lasted: milliseconds(20 * minute) });
		expect(nextColdPackAt([pack], now)).toBe(now + 2 * hour);
	}
	const endless = selfCareAt(now - minute, { lasted: milliseconds(31 * day) });
	expect(lastColdEnd([endless], now)).toBe(now);
});

test('cold that ended heat and cold in turn counts, heat alone does not', () => {
	const contrast = selfCareAt(now - hour, { care: 'contrast', lasted: milliseconds(hour) });
	expect(nextColdPackAt([contrast, selfCareAt(now, { care: 'heat' })], now)).toBe(now + 2 * hour);
	expect(nextColdPackAt([selfCareAt(now, { care: 'heat' })], now)).toBeUndefined();
});

test.each([
	[[], undefined],
	[[0], 'cold'],
	[[3], 'cold'],
	[[4], 'heat'],
	[[40, 2], 'cold'],
	[[-1, 9], 'cold']
] as const)('spasms %j days ago suggest %s', (ago, what) => {
	expect(
		suggestedPack(
			ago.map((days) => spasmAt(now - days * day)),
			now,
			dayOf
		)
	).toBe(what);
});

test('a lock-up of some seconds suggests nothing', () => {
	const brief = { lasted: milliseconds(10_000) };
	expect(suggestedPack([spasmAt(now, brief)], now, dayOf)).toBeUndefined();
	expect(suggestedPack([spasmAt(now - 9 * day), spasmAt(now, brief)], now, dayOf)).toBe('heat');
});
