import { expect, test } from 'vitest';
import { cameraOn } from './camera.ts';

const extents = [
	{ place: [-80, 0, 0], radius: 5 },
	{ place: [80, 60, 20], radius: 5 }
] as const;

test('everything asked for is on the page', () => {
	for (const azimuthDegrees of [-60, 0, 35, 90]) {
		const camera = cameraOn({ azimuthDegrees, elevationDegrees: 20 }, extents);
		for (const { place, radius } of extents) {
			const [x, y] = camera.project(place);
			const room = radius * camera.scale;
			expect(x - room).toBeGreaterThanOrEqual(0);
			expect(x + room).toBeLessThanOrEqual(480);
			expect(y - room).toBeGreaterThanOrEqual(0);
			expect(y + room).toBeLessThanOrEqual(360);
		}
	}
});

test('azimuth 0 looks at the right side: forward is right, up is up', () => {
	const camera = cameraOn({ azimuthDegrees: 0, elevationDegrees: 0 }, extents);
	const [x, y] = camera.across([1, 1, 1]);
	expect([x, y]).toEqual([camera.scale, -camera.scale]);
	expect(camera.nearness([0, 0, 1])).toBeCloseTo(1);
});

test('azimuth 90 looks at the front: what is right of the body is left on the page', () => {
	const camera = cameraOn({ azimuthDegrees: 90, elevationDegrees: 0 }, extents);
	expect(camera.across([0, 0, 1])[0]).toBeCloseTo(-camera.scale);
	expect(camera.nearness([1, 0, 0])).toBeCloseTo(1);
});
