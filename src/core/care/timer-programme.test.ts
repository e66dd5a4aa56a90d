import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromSeconds, instant, milliseconds } from '#core/base/units.ts';
import {
	alertsBetween,
	alertsOf,
	timerLength,
	timerMomentAt,
	timerProgrammeOf,
	readTimer,
	timerText,
	sizes,
	timedCares
} from './timer-programme.ts';

const minutes = (count: number) => fromSeconds(count * 60);

test('cold and heat take 15 or 20 minutes, and never more whatever is asked', () => {
	for (const care of ['cold', 'heat'] as const) {
		for (const [asked, length] of [
			[15, 15],
			[20, 20],
			[25, 15],
			[600, 15]
		] as const) {
			expect(timerLength(timerProgrammeOf({ care, size: asked }))).toBe(minutes(length));
		}
	}
});

test('heat and cold in turn are 20 minutes each, with a break of 20 between', () => {
	const programme = timerProgrammeOf({ care: 'contrast', size: 20 });
	expect(programme.map(({ name, length }) => [name, length])).toEqual([
		['heat', minutes(20)],
		['break', minutes(20)],
		['cold', minutes(20)]
	]);
	expect(alertsOf(programme)).toEqual([
		{ at: minutes(10), name: 'skin' },
		{ at: minutes(20), name: 'change' },
		{ at: minutes(40), name: 'change' },
		{ at: minutes(50), name: 'skin' },
		{ at: minutes(60), name: 'end' }
	]);
});

test('pressing takes 45 seconds, or 30 to 60, and then half a minute of circles', () => {
	expect(sizes.pressure).toEqual([45, 30, 60]);
	expect(alertsOf(timerProgrammeOf({ care: 'pressure', size: 45 }))).toEqual([
		{ at: fromSeconds(45), name: 'change' },
		{ at: fromSeconds(75), name: 'end' }
	]);
});

test('at ten minutes the skin is looked at, for a minute', () => {
	const programme = timerProgrammeOf({ care: 'cold', size: 15 });
	const checks = [9.9, 10, 10.9, 11].map((at) => timerMomentAt(programme, minutes(at))?.check);
	expect(checks).toEqual([false, true, true, false]);
});

const running = fc.record({
	care: fc.constantFrom(...timedCares),
	size: fc.integer({ min: 0, max: 90 }),
	elapsed: fc.integer({ min: -5000, max: 4_000_000 }).map(milliseconds),
	more: fc.integer({ min: 0, max: 4_000_000 }).map(milliseconds)
});

test('what is left only shrinks, it ends at its end, and every alert is told exactly once', () => {
	fc.assert(
		fc.property(running, ({ care, size, elapsed, more }) => {
			const programme = timerProgrammeOf({ care, size });
			const later = milliseconds(elapsed + more);
			const over = (at: number) => at >= timerLength(programme);
			expect(timerMomentAt(programme, elapsed) === undefined).toBe(over(elapsed));
			const [place, next] = [timerMomentAt(programme, elapsed), timerMomentAt(programme, later)];
			if (place && next) expect(next.index).toBeGreaterThanOrEqual(place.index);
			expect([
				...alertsBetween(programme, milliseconds(-6000), elapsed),
				...alertsBetween(programme, elapsed, later),
				...alertsBetween(programme, later, milliseconds(Infinity))
			]).toEqual(alertsOf(programme));
		})
	);
});

test('what is kept is read again, and anything else is nothing', () => {
	const kept = { care: 'heat', size: 20, began: instant(1_774_000_000_000) } as const;
	expect(readTimer(timerText(kept))).toEqual(kept);
	for (const broken of [undefined, '', 'heat', 'heat 20', 'ice 20 1', 'heat x 1', 'heat 20 -1']) {
		expect(readTimer(broken)).toBeUndefined();
	}
});
