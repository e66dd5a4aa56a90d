import { describe, expect, test } from 'vitest';
import { scripts } from '#figure/audit/figure-scripts.fake.ts';
import { cameraOn } from '#figure/page/camera.ts';
import { skeletonAt } from '#figure/posing/pose-skeleton.ts';
import { bookShapes } from './books.ts';

/** Looks along the floor, at a pixel a centimetre or more. */
const camera = cameraOn({ azimuthDegrees: 0, elevationDegrees: 0 }, [
	{ place: [0, 50, 0], radius: 100 }
]);
const floor = camera.project([0, 0, 0])[1];

const lifts = scripts.flatMap(([id, script]) =>
	script.props.flatMap((prop) =>
		prop.kind === 'books' ? [{ id, books: prop, posed: skeletonAt(script) }] : []
	)
);

test('one lifts the hips as high as some books in the hip lift', () => {
	expect(lifts.map(({ id }) => id)).toEqual(['hip-lift']);
});

describe.each(lifts)('the books of $id', ({ books, posed }) => {
	const heightAt = (at: number) => {
		const levels = bookShapes(camera, books, posed(at)).flatMap(({ paths }) =>
			paths.flatMap(({ vertices }) => vertices.map(([, y]) => (floor - y) / camera.scale))
		);
		return { top: Math.max(...levels), bottom: Math.min(...levels) };
	};

	test('are as high as the hips come off the floor', () => {
		for (const at of [0, 0.25, 0.5, 0.75, 1]) {
			const lift = posed(at).joints.pelvis[1] - posed(0).joints.pelvis[1];
			expect(heightAt(at).top).toBeCloseTo(lift, 0);
			expect(heightAt(at).bottom).toBeCloseTo(0, 0);
		}
	});

	test('lie in front of the resting hips', () => {
		const { joints } = posed(0);
		expect(books.forwardCentimetres - books.lengthCentimetres / 2).toBeGreaterThan(
			joints.pelvis[0] + 5
		);
	});
});
