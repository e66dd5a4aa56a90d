import { describe, expect, test } from 'vitest';
import { scripts } from '#figure/audit/figure-scripts.fake.ts';
import type { Point } from '#figure/page/shape.ts';
import { arrowAlong, arrowBeside, type ArrowLine } from './arrow.ts';
import { motionDataFor } from './draw-figure.ts';

const tracks = new Map([...scripts].map(([id, script]) => [id, motionDataFor(script)] as const));
const reach = ([first, second]: readonly [Point, Point]) =>
	Math.hypot(first[0] - second[0], first[1] - second[1]);

function boxOf([left, top]: Point, [right, bottom]: Point): ArrowLine {
	const [across, down] = [right - left, bottom - top];
	const shares = Array.from({ length: 40 }, (_, index) => index / 40);
	return [
		...shares.map((share): Point => [left + share * across, top]),
		...shares.map((share): Point => [right, top + share * down]),
		...shares.map((share): Point => [right - share * across, bottom]),
		...shares.map((share): Point => [left, bottom - share * down])
	];
}

describe('an arrow', () => {
	test('has its head at the end of its shaft, and both barbs behind it', () => {
		const [shaft, head] = arrowAlong([
			[0, 0],
			[30, 0]
		]);
		expect(shaft?.at(-1)).toEqual([30, 0]);
		expect(head?.[1]).toEqual([30, 0]);
		expect([head?.[0]?.[0], head?.[2]?.[0]].every((x) => (x ?? 99) < 30)).toBe(true);
	});

	test('keeps clear of the body and goes on pointing the same way', () => {
		const way: ArrowLine = [
			[0, 40],
			[0, 20],
			[0, 0]
		];
		const body: ArrowLine = Array.from({ length: 41 }, (_, index) => [0, index]);
		const [shaft = []] = arrowBeside(way, [body]);
		const gaps = shaft.flatMap((at) => body.map((point) => reach([at, point])));
		expect(Math.min(...gaps)).toBeGreaterThanOrEqual(9);
		const [tail, tip] = [shaft[0], shaft.at(-1)];
		expect((tip?.[1] ?? 0) - (tail?.[1] ?? 0)).toBeLessThan(-29);
	});

	test('never lies within the body, however broad that is', () => {
		const body = boxOf([-50, -60], [50, 60]);
		const way: ArrowLine = [
			[0, 30],
			[0, 0]
		];
		const [shaft = []] = arrowBeside(way, [body]);
		expect(shaft.every(([x]) => Math.abs(x) >= 59)).toBe(true);
	});

	test('from above points down to what goes down', () => {
		const body = boxOf([-80, 0], [80, 30]);
		const way: ArrowLine = [
			[0, -30],
			[0, 10]
		];
		const [shaft = []] = arrowBeside(way, [body]);
		expect(shaft.every(([, y]) => y <= -9)).toBe(true);
	});

	test('is long enough to be seen where the way is short', () => {
		const [shaft = []] = arrowBeside(
			[
				[0, 0],
				[4, 0]
			],
			[]
		);
		expect(reach([shaft[0] ?? [0, 0], shaft.at(-1) ?? [0, 0]])).toBeCloseTo(30);
	});
});

describe('somebody who stays on the spot', () => {
	const arrowsOf = (id: string) => tracks.get(id)?.arrows ?? [];

	test('has an arrow for what moves: the rolling pelvis, the belly that rises and sinks', () => {
		const [roll = []] = arrowsOf('pelvic-tilt');
		// On the back the head is on the left, and the tail tips up towards it.
		expect(roll.at(-1)?.[0]).toBeLessThan(roll[0]?.[0] ?? 0);
		const [belly = []] = arrowsOf('breathing');
		expect(belly[0]?.[0]).toBeCloseTo(belly.at(-1)?.[0] ?? 0, -1);
		expect(arrowsOf('breathing')).toHaveLength(3);
	});

	test('has none at rest, or with a motion path', () => {
		expect(arrowsOf('fetal-rest')).toEqual([]);
		expect(arrowsOf('bridge')).toEqual([]);
	});
});
