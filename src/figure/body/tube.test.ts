import { expect, test } from 'vitest';
import { identity } from '#figure/geometry/rotation.ts';
import { cameraOn } from '#figure/page/camera.ts';
import type { Section } from './section.ts';
import { rimsOf, shadePath, tubePath } from './tube.ts';

const extents = [{ place: [0, 0, 0], radius: 60 }] as const;
const fromSide = cameraOn({ azimuthDegrees: 0, elevationDegrees: 0 }, extents);
const fromFront = cameraOn({ azimuthDegrees: 90, elevationDegrees: 0 }, extents);
const trunk: readonly Section[] = [0, 10, 20].map((height) => ({
	centre: [0, height, 0],
	axes: identity,
	half: 15,
	front: 8,
	back: 10
}));

test('a trunk is broad from the front and narrow in profile', () => {
	const width = (camera: typeof fromSide) =>
		rimsOf(camera, trunk).map(({ left, right }) =>
			Math.round(Math.abs(left[0] - right[0]) / camera.scale)
		);
	expect(width(fromFront)).toEqual([30, 30, 30]);
	expect(width(fromSide)).toEqual([18, 18, 18]);
});

test('front and back keep their own depth', () => {
	const [brim] = rimsOf(fromSide, trunk);
	const depths = [brim?.left[0] ?? 0, brim?.right[0] ?? 0].map((x) =>
		Math.round((x - (brim?.centre[0] ?? 0)) / fromSide.scale)
	);
	expect(depths).toEqual([-10, 8]);
});

test('an outline has two vertices a section and those of its ends', () => {
	const brims = rimsOf(fromSide, trunk);
	expect(tubePath(brims, 5, 'cut').vertices).toHaveLength(6 + 3 + 3);
	expect(shadePath(brims, 'left').vertices).toHaveLength(6);
});
