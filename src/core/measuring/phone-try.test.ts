import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instant } from '#core/base/units.ts';
import type { Gravity } from './gravity.ts';
import { advanceTry, firstTry, nextTry, type PhoneTryState } from './phone-try.ts';

const every = 40;
const at = (degrees: number): Gravity => {
	const turn = (degrees * Math.PI) / 180;
	return [9.81 * Math.sin(turn), 0, -9.81 * Math.cos(turn)];
};

/** From one moment on, through angles that last so many milliseconds each. */
function through(
	from: PhoneTryState,
	...parts: readonly (readonly [degrees: number | ((ms: number) => number), length: number])[]
): readonly PhoneTryState[] {
	const seen = [from];
	let now: number = from.since;
	for (const [degrees, length] of parts) {
		for (let ms = 0; ms < length; ms += every) {
			const angle = typeof degrees === 'number' ? degrees : degrees(ms);
			const last = seen.at(-1) ?? from;
			seen.push(advanceTry(last, { at: instant((now += every)), gravity: at(angle) }));
		}
	}
	return seen;
}
const names = (tries: readonly PhoneTryState[]) => [
	...new Set(tries.map(({ stage }) => stage.name))
];
const angleOf = (tries: readonly PhoneTryState[]) => {
	const stage = tries.at(-1)?.stage;
	return stage?.name === 'taken' ? stage.angle : undefined;
};
const start = firstTry(instant(0));

test('the zero is taken once it is still in place, the reading once it is still at the end', () => {
	const tries = through(start, [10, 14_000], [(ms) => 10 + ms / 100, 4000], [50, 7000]);
	expect(names(tries)).toEqual(['placing', 'moving', 'taken']);
	expect(angleOf(tries)).toBeCloseTo(40, 1);
});

test('there is time to lie down: what lies still on the way is no zero', () => {
	const tries = through(start, [0, 5000], [(ms) => ms / 50, 4000], [20, 6000]);
	const { stage } = tries.find((one) => one.stage.name === 'moving') ?? start;
	expect(stage.name === 'moving' && feelsLike(stage.zero, 20)).toBe(true);
});

test('a halt on the way to the end is not the end', () => {
	const halting = through(
		nextTry(instant(0), start),
		[0, 9000],
		[(ms) => ms / 100, 1500],
		[15, 1400],
		[(ms) => 15 + ms / 50, 1500],
		[45, 9000]
	);
	expect(angleOf(halting)).toBeCloseTo(45, 1);
});

test('who stays at the end is not taken to be back at the start', () => {
	const first = through(start, [0, 14_000], [40, 9000]).at(-1) ?? start;
	const staying = through(nextTry(instant(23_000), first), [40, 15_000]);
	expect(names(staying)).toEqual(['placing']);
	const { stage, since } = staying.at(-1) ?? start;
	const back = through(
		{ stage, since: instant(since + 15_000), recentSamples: [] },
		[3, 9000],
		[45, 9000]
	);
	expect(angleOf(back)).toBeCloseTo(42, 1);
});

test('who trembles gets no reading, and neither does who has not moved', () => {
	const tremble = (ms: number) => 40 + 3 * Math.sin(ms);
	expect(names(through(start, [0, 15_000], [tremble, 30_000]))).toEqual(['placing', 'moving']);
	expect(names(through(start, [0, 60_000]))).toEqual(['placing', 'moving']);
});

test('whatever is felt, a reading lies between 2 and 180 degrees, and stays once it is taken', () => {
	const parts = fc.array(
		fc.tuple(fc.integer({ min: -180, max: 180 }), fc.constantFrom(400, 2000, 9000, 14_000)),
		{ minLength: 3, maxLength: 8 }
	);
	let taken = 0;
	fc.assert(
		fc.property(parts, (some) => {
			const tries = through(start, ...some);
			const angles = tries.flatMap((one) => (one.stage.name === 'taken' ? [one.stage.angle] : []));
			expect(new Set(angles).size).toBeLessThanOrEqual(1);
			for (const angle of angles) {
				expect(angle).toBeGreaterThanOrEqual(2);
				expect(angle).toBeLessThanOrEqual(180);
			}
			taken += Math.min(1, angles.length);
		}),
		{ numRuns: 60, seed: 7 }
	);
	expect(taken).toBeGreaterThan(10);
});

function feelsLike(gravity: Gravity, degrees: number): boolean {
	return gravity.every((part, axis) => Math.abs(part - (at(degrees)[axis] ?? NaN)) < 0.05);
}
