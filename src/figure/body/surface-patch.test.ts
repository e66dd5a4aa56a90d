import { expect, test } from 'vitest';
import { identity } from '#figure/geometry/rotation.ts';
import { cameraOn } from '#figure/page/camera.ts';
import type { Section } from './section.ts';
import { facing, patchPath } from './surface-patch.ts';

const extents = [{ place: [0, 0, 0], radius: 60 }] as const;
const fromSide = cameraOn({ azimuthDegrees: 0, elevationDegrees: 0 }, extents);
const sections: readonly Section[] = [0, 10].map((height) => ({
	centre: [0, height, 0],
	axes: identity,
	half: 10,
	front: 10,
	back: 10
}));
const widthOf = (middle: number, half: number) => {
	const { vertices } = patchPath(
		fromSide,
		sections.map((section) => ({ section, middle, half }))
	);
	const xs = vertices.map(([x]) => x);
	return (Math.max(...xs) - Math.min(...xs)) / fromSide.scale;
};

test('only what faces the camera is seen of a patch', () => {
	expect(widthOf(90, 30)).toBeCloseTo(10);
	expect(widthOf(180, 90)).toBeCloseTo(10);
	expect(widthOf(-90, 60)).toBeCloseTo(0);
});

test('the side towards the camera faces it, the other does not', () => {
	const [section] = sections;
	if (!section) throw new Error('no section');
	expect(facing(fromSide, section, 90)).toBeCloseTo(1);
	expect(facing(fromSide, section, -90)).toBeCloseTo(-1);
});
