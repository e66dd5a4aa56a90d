import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	elapsedSince,
	followStart,
	isAhead,
	setBackBetween,
	type ClockReading,
	type FollowedStart
} from './elapsed.ts';
import { instant, milliseconds } from './units.ts';

const minute = 60_000;
const noon = Date.UTC(2026, 2, 2, 12);
const reading = (wall: number, monotonic: number): ClockReading => ({
	wall: instant(noon + wall),
	monotonic: milliseconds(monotonic)
});

test('a clock set back by an hour moves the start back by an hour', () => {
	const began = followStart(undefined, instant(noon), reading(0, 0));
	const later = followStart(began, began.start, reading(5 * minute - 60 * minute, 5 * minute));
	expect(later.start).toBe(noon - 60 * minute);
	expect(elapsedSince(later.start, later.compared.wall)).toBe(5 * minute);
});

test('a device that slept has passed what the wall clock says', () => {
	const began = followStart(undefined, instant(noon), reading(0, 0));
	const later = followStart(began, began.start, reading(30 * minute, 2 * minute));
	expect(later.start).toBe(noon);
});

test('a clock that is set back after a sleep is noticed as well', () => {
	const began = followStart(undefined, instant(noon), reading(0, 0));
	const awake = followStart(began, began.start, reading(60 * minute, minute));
	const back = followStart(awake, awake.start, reading(31 * minute, 2 * minute));
	expect(elapsedSince(back.start, instant(noon + 31 * minute))).toBe(61 * minute);
});

test('the small corrections that a clock gets all the time move nothing', () => {
	expect(setBackBetween(reading(0, 0), reading(minute - 900, minute))).toBe(0);
});

test('a start that another window has moved already is not moved twice', () => {
	const began = followStart(undefined, instant(noon), reading(0, 0));
	const moved = instant(noon - 60 * minute);
	const here = followStart(began, moved, reading(-55 * minute, 5 * minute));
	expect(here.start).toBe(moved);
	expect(followStart(here, moved, reading(-54 * minute, 6 * minute)).start).toBe(moved);
});

test('a start is ahead only if the clock was set back by more than its small corrections', () => {
	expect([0, 900, 1100].map((by) => isAhead(instant(noon + by), instant(noon)))).toEqual([
		false,
		false,
		true
	]);
});

const aChange = fc.record({
	/** What the person lives through between two looks at the clocks. */
	passes: fc.integer({ min: 0, max: 10 * minute }),
	asleep: fc.boolean(),
	set: fc.oneof(
		{ weight: 4, arbitrary: fc.constant(0) },
		fc.integer({ min: -100 * minute, max: 100 * minute })
	)
});

test('whatever the clock does, what passed is at least what was lived through awake', () => {
	fc.assert(
		fc.property(fc.array(aChange), (changes) => {
			let [wall, monotonic, awake, elapsed] = [0, 0, 0, 0];
			let followed: FollowedStart = followStart(undefined, instant(noon), reading(0, 0));
			for (const { passes, asleep, set } of changes) {
				wall += passes + set;
				monotonic += asleep ? 0 : passes;
				awake += asleep ? 0 : passes;
				followed = followStart(followed, followed.start, reading(wall, monotonic));
				const now = elapsedSince(followed.start, instant(noon + wall));
				// The tolerance may hide a second, until the clocks are compared again.
				expect(now).toBeGreaterThanOrEqual(elapsed - 1000);
				elapsed = now;
			}
			expect(elapsed).toBeGreaterThanOrEqual(awake - 1000);
		})
	);
});

test('with a clock that nobody sets, exactly what passed has passed', () => {
	fc.assert(
		fc.property(fc.array(aChange), (changes) => {
			let [wall, monotonic] = [0, 0];
			let followed = followStart(undefined, instant(noon), reading(0, 0));
			for (const { passes, asleep } of changes) {
				wall += passes;
				monotonic += asleep ? 0 : passes;
				followed = followStart(followed, followed.start, reading(wall, monotonic));
			}
			expect(elapsedSince(followed.start, instant(noon + wall))).toBe(wall);
		})
	);
});
