import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Key } from '#core/exercise/figure-schema.ts';
import { type Pose, poseAtOf } from './key-poses.ts';

const key = (at: number, degrees: Key['degrees'], height = 90): Key => ({
	at,
	pelvisCentimetres: { height },
	degrees
});

/** The parameters of a pose that are not 0. */
const changed = (pose: Pose) =>
	Object.fromEntries(Object.entries(pose).filter(([, value]) => value));

test('one key is the pose of the whole range, and what it does not name is 0', () => {
	const poseAt = poseAtOf({ keys: [key(0, { 'kneeR.flex': 40 })] });
	expect([0, 0.5, 1].map((at) => changed(poseAt(at)))).toEqual(
		Array.from({ length: 3 }, () => ({ height: 90, 'kneeR.flex': 40 }))
	);
});

test('two keys are interpolated linearly, angles, pelvis and breath alike', () => {
	const start: Key = { ...key(0, { 'hipL.flex': 20 }, 80), breath: 0 };
	const end: Key = {
		at: 1,
		pelvisCentimetres: { forward: 8, height: 40, right: -4 },
		breath: 1,
		degrees: { pitch: 60 }
	};
	expect(changed(poseAtOf({ keys: [start, end] })(0.25))).toEqual({
		forward: 2,
		height: 70,
		right: -1,
		breath: 0.25,
		pitch: 15,
		'hipL.flex': 15
	});
});

test('outside of its keys a pose stays as it is', () => {
	const poseAt = poseAtOf({ keys: [key(0.2, { pitch: 10 }), key(0.7, { pitch: 50 })] });
	expect([0, 0.2, 0.7, 1].map((at) => poseAt(at).pitch)).toEqual([10, 10, 50, 50]);
});

test('three keys or more are all met, and no angle goes past those of its two nearest keys', () => {
	const angles = fc.array(fc.integer({ min: -90, max: 90 }), { minLength: 4, maxLength: 4 });
	const places = [0, 0.3, 0.4, 1];
	fc.assert(
		fc.property(angles, fc.integer({ min: 0, max: 100 }), (degrees, percent) => {
			const [first, ...rest] = places.map((at, index) =>
				key(at, { 'lum.flex': degrees[index] ?? 0 })
			);
			if (!first) return;
			const flexion = (at: number) => poseAtOf({ keys: [first, ...rest] })(at)['lum.flex'];
			expect(places.map(flexion)).toEqual(degrees.map((value) => expect.closeTo(value, 6)));
			const next = Math.max(
				1,
				places.findIndex((at) => at >= percent / 100)
			);
			const ends = degrees.slice(next - 1, next + 1);
			expect(flexion(percent / 100)).toBeGreaterThanOrEqual(Math.min(...ends) - 1e-6);
			expect(flexion(percent / 100)).toBeLessThanOrEqual(Math.max(...ends) + 1e-6);
		})
	);
});

test('a cycle ends at the speed at which it goes on', () => {
	const keys = [0, 0.2, 0.4, 0.6, 0.8, 1].map((at, index) =>
		key(at, { 'hipR.flex': [0, 10, 24, 30, -6, 10][index] ?? 0 })
	);
	const [first, ...rest] = keys;
	if (!first) throw new Error('There is no key.');
	const flexion = (at: number) =>
		poseAtOf({ keys: [first, ...rest], cycle: { from: 0.2, seconds: 1, groundCentimetres: 50 } })(
			at
		)['hipR.flex'];
	const step = 1e-4;
	const speedAtEnd = (flexion(1) - flexion(1 - step)) / step;
	const speedAfter = (flexion(1 + step) - flexion(1)) / step;
	expect(speedAtEnd).toBeGreaterThan(20);
	expect(speedAfter / speedAtEnd).toBeCloseTo(1, 1);
	expect(flexion(1.2)).toBeCloseTo(flexion(0.4), 6);
});
