import { expect, test } from 'vitest';
import { instant, milliseconds } from '#core/base/units.ts';
import { checkInAt, spasmAt } from '#core/journal/entry.fake.ts';
import { todayFrom } from './known-today.ts';

const day = 86_400_000;
const dayOf = (moment: number) => Math.floor(moment / day);
const now = instant(100 * day + 1000);
const saidOn = (which: number, pain: number) => checkInAt(which * day, { pain });

test('without an answer of today its pain is unknown', () => {
	expect(todayFrom([saidOn(99, 7)], now, dayOf)).toEqual({ day: 100 });
});

test('the newest answer of today counts', () => {
	const later = checkInAt(100 * day + 500, { pain: 3 });
	expect(todayFrom([saidOn(100, 6), later], now, dayOf)).toEqual({ day: 100, pain: 3 });
});

test('usual pain is the middle of the last four weeks, today left out', () => {
	const answers = [saidOn(60, 9), saidOn(72, 1), saidOn(80, 2), saidOn(90, 3), saidOn(99, 8)];
	expect(todayFrom([...answers, saidOn(100, 0)], now, dayOf)).toEqual({
		day: 100,
		pain: 0,
		usualPain: 2.5
	});
});

test('three answers do not tell what is usual', () => {
	const answers = [saidOn(90, 1), saidOn(91, 1), saidOn(92, 1)];
	expect(todayFrom(answers, now, dayOf).usualPain).toBeUndefined();
});

test('an answer that was changed on its day counts once, as it was changed', () => {
	const changed = [10, 500].map((at, index) => checkInAt(99 * day + at, { pain: 9 - index }));
	const answers = [saidOn(90, 1), saidOn(91, 1), saidOn(92, 1), ...changed];
	expect(todayFrom(answers, now, dayOf).usualPain).toBe(1);
	expect(todayFrom(answers.slice(1), now, dayOf).usualPain).toBeUndefined();
});

test('the last spasm is known by its day, and where the way back stands', () => {
	const spasms = [90, 97].map((which) => spasmAt(which * day));
	expect(todayFrom(spasms, now, dayOf)).toMatchObject({
		lastSpasm: 97,
		recovery: { stage: 'first-days' }
	});
});

test('a lock-up of ten seconds changes nothing but holds for two days', () => {
	const lockUp = spasmAt(99 * day, { lasted: milliseconds(10_000) });
	expect(todayFrom([lockUp], now, dayOf)).toEqual({ day: 100, lockedUp: true });
	expect(todayFrom([lockUp], instant(101 * day), dayOf)).toEqual({ day: 101 });
});

test('the hour after waking up is over after an hour, or when it is taken back', () => {
	const woke = (at: number, answer: 'lately' | 'earlier') =>
		checkInAt(100 * day + at, { woke: answer });
	const hour = 3_600_000;
	const firstHourAt = (moment: number, ...entries: ReturnType<typeof woke>[]) =>
		todayFrom(entries, instant(100 * day + moment), dayOf).firstHour;
	expect(firstHourAt(hour - 1, woke(0, 'lately'))).toBe(true);
	expect(firstHourAt(hour, woke(0, 'lately'))).toBeUndefined();
	expect(firstHourAt(20, woke(0, 'lately'), woke(10, 'earlier'))).toBeUndefined();
	expect(firstHourAt(20, woke(0, 'earlier'), woke(10, 'lately'))).toBe(true);
});
