import { expect, test } from 'vitest';
import { straightPath } from '#figure/page/bezier.ts';
import { tolerancesAt, lottieValue, pathShape, tenth, thousandth } from './lottie-values.ts';

test('half a pixel is allowed up to the usual speed, and 4 more for each pixel a frame above it', () => {
	expect(tolerancesAt([0, 1.5, 2, 4], 0)).toEqual([0.5, 0.5, 2.5, 10.5]);
});

test('a travelling body may have a keyframe at every fifth frame of the film only', () => {
	expect(tolerancesAt([9, 9, 9], 4)).toEqual([30.5, 30.5, 30.5]);
	expect(tolerancesAt([10, 1, 1, 1, 1, 1, 1], 4).map(Number.isFinite)).toEqual([
		false,
		true,
		false,
		false,
		false,
		false,
		true
	]);
});

test('one sample kept is a static value', () => {
	expect(
		lottieValue(
			[5, 6, 7],
			[0],
			20,
			(frame) => frame,
			(value) => [value]
		)
	).toEqual({ a: 0, k: 5 });
});

test('more are keyframes with linear easing, counted from the first frame of the layer', () => {
	const linear = { o: { x: 0, y: 0 }, i: { x: 1, y: 1 } };
	expect(
		lottieValue(
			[5, 6, 9],
			[0, 1, 2],
			20,
			(frame) => frame,
			(value) => [value]
		)
	).toEqual({
		a: 1,
		k: [
			{ t: 20, s: [5], ...linear },
			{ t: 21, s: [6], ...linear },
			{ t: 22, s: [9] }
		]
	});
});

test('a path keeps the frames that its movement needs, to a tenth of a pixel', () => {
	const frames = [0, 1, 2, 3, 20].map((x) =>
		straightPath(
			[
				[x + 0.04, 0],
				[x + 10.06, 0]
			],
			false
		)
	);
	const { ty, ks } = pathShape(
		frames,
		frames.map(() => 0.1),
		7
	);
	const keys = ks.a === 1 ? ks.k.map(({ t, s: [{ v, c }] }) => ({ t, v, c })) : [];
	expect({ ty, keys }).toEqual({
		ty: 'sh',
		keys: [
			{
				t: 7,
				v: [
					[0, 0],
					[10.1, 0]
				],
				c: false
			},
			{
				t: 10,
				v: [
					[3, 0],
					[13.1, 0]
				],
				c: false
			},
			{
				t: 11,
				v: [
					[20, 0],
					[30.1, 0]
				],
				c: false
			}
		]
	});
});

test('a path that stays within what is allowed is one static shape', () => {
	const frames = [0, 0.3, -0.2].map((x) =>
		straightPath(
			[
				[x, 0],
				[x + 10, 0]
			],
			true
		)
	);
	expect(
		pathShape(
			frames,
			frames.map(() => 0.5),
			0
		).ks
	).toMatchObject({ a: 0, k: { c: true } });
});

test('numbers are rounded to tenths and thousandths', () => {
	expect([tenth(1.26), tenth(-0.44), thousandth(0.12345)]).toEqual([1.3, -0.4, 0.123]);
});
