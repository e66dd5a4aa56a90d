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

test('elevation 90 looks down from above: up points at the viewer, forward is right', () => {
	const camera = cameraOn({ azimuthDegrees: 0, elevationDegrees: 90 }, extents);
	expect(camera.nearness([0, 1, 0])).toBeCloseTo(1);
	expect(camera.across([0, 1, 0])).toEqual([expect.closeTo(0), expect.closeTo(0)]);
	expect(camera.across([1, 0, 1])).toEqual([
		expect.closeTo(camera.scale),
		expect.closeTo(camera.scale)
	]);
});

test('a small thing is drawn in the middle and not larger than 2.6 pixels a centimetre', () => {
	const camera = cameraOn({ azimuthDegrees: 30, elevationDegrees: 15 }, [
		{ place: [40, 20, -10], radius: 2 }
	]);
	expect(camera.scale).toBe(2.6);
	expect(camera.project([40, 20, -10])).toEqual([expect.closeTo(240), expect.closeTo(180)]);
});

test('what is broad fills the page from margin to margin across, what is high from top to bottom', () => {
	const filled = (place: readonly [number, number, number]) => {
		const camera = cameraOn({ azimuthDegrees: 0, elevationDegrees: 0 }, [
			{ place: [0, 0, 0], radius: 4 },
			{ place, radius: 4 }
		]);
		const room = 4 * camera.scale;
		return [camera.project([0, 0, 0]), camera.project(place)].map(([x, y]) => [
			Math.round(x - room),
			Math.round(x + room),
			Math.round(y - room),
			Math.round(y + room)
		]);
	};
	const [[left] = [], [, right] = []] = filled([300, 0, 0]);
	expect([left, right]).toEqual([16, 464]);
	const [[, , , bottom] = [], [, , top] = []] = filled([0, 300, 0]);
	expect([top, bottom]).toEqual([16, 344]);
});
