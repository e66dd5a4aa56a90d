import { describe, expect, test } from 'vitest';
import type { DrawingAt } from '#figure/page/shape.ts';
import { uncut } from '#figure/picture/cuts.ts';
import { compileFigure } from './compile-figure.ts';
import { keyframesOf } from './keyframes.ts';
import { lottieOf } from './lottie.ts';
import { madeUpDrawing } from './made-up-drawing.fake.ts';

const whole = (drawingAt: DrawingAt) => [{ part: uncut, drawingAt }] as const;
const { figure } = keyframesOf(madeUpDrawing);
const lottie = lottieOf('made up', figure, 'two-way');

describe('a compiled figure', () => {
	test('shows its last frame, and tells where it starts, rests and ends', () => {
		expect(lottie.op).toBe(101);
		expect(lottie.markers.map(({ cm, tm }) => [cm, tm])).toEqual([
			['start', 0],
			['neutral', 50],
			['full', 100]
		]);
	});

	test('makes two layers of a group that changes places, one after the other', () => {
		expect(lottie.layers.map(({ cl, ip, op }) => [cl, ip, op])).toEqual([
			['od-group-glow', 0, 101],
			['od-group-arm', 50, 101],
			['od-group-leg', 0, 101],
			['od-group-arm', 0, 50]
		]);
	});

	test('is the same each time', () => {
		expect(compileFigure('a', whole(madeUpDrawing), { timeline: 'one-way' })).toEqual(
			compileFigure('a', whole(madeUpDrawing), { timeline: 'one-way' })
		);
	});

	test('has a still that takes the colours of the page', () => {
		const still = compileFigure('a', whole(madeUpDrawing), { timeline: 'one-way' }).start.file;
		expect(still).toContain('<g id="still">');
		expect(still).toContain('class="od-skin od-far" fill="var(--figure-skin-far,#');
		expect(still).not.toContain('od-group-glow');
	});
});

describe('a drawing that changes or has no numbers', () => {
	const broken = (change: (at: number) => number): DrawingAt => {
		return (at) => ({
			scene: [],
			figure: madeUpDrawing(at).figure.map((group) => ({
				...group,
				shapes: group.shapes.map((shape) => ({
					...shape,
					paths: shape.paths.map((path) => ({
						...path,
						vertices: path.vertices.map(([x, y]) => [x * change(at), y] as const)
					}))
				}))
			}))
		});
	};

	test('throws with frame and shape when a point is not a number', () => {
		expect(() => keyframesOf(broken((at) => (at === 0.3 ? NaN : 1)))).toThrow(
			'Frame 30: arm has a point that is not a number.'
		);
	});

	test('throws with the name of its exercise', () => {
		expect(() =>
			compileFigure('bridge', whole(broken(() => NaN)), { timeline: 'one-way' })
		).toThrow('The figure of bridge cannot be compiled.');
	});
});
