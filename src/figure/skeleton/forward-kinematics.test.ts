import { expect, test } from 'vitest';
import type { Vector } from '#figure/geometry/vector.ts';
import { armJoints, legJoints, trunkOf } from './forward-kinematics.ts';
import { poseAtOf } from './key-poses.ts';

type Degrees = Parameters<typeof poseAtOf>[0]['keys'][0]['degrees'];

const posed = (degrees: Degrees, height = 90) =>
	poseAtOf({ keys: [{ at: 0, pelvisCentimetres: { height }, degrees }] })(0);

const close = (x: number, y: number, z: number) =>
	[x, y, z].map((value) => expect.closeTo(value, 4));

function wristOf(degrees: Degrees): Vector {
	const pose = posed(degrees);
	return armJoints(pose, trunkOf(pose), 'right').wrist;
}

test('a body without angles stands upright with hanging arms', () => {
	const pose = posed({});
	const trunk = trunkOf(pose);
	expect(trunk.C7).toEqual(close(0, 139, 0));
	expect(legJoints(pose, trunk, 'right').ankle).toEqual(close(0, 90 - 41.65 - 41.8, 8.5));
	expect(armJoints(pose, trunk, 'left').wrist).toEqual(close(0, 136.5 - 31.6 - 24.8, -18));
});

test('a pitch of 90 is face down, of -90 face up', () => {
	expect(trunkOf(posed({ pitch: 90 }, 10)).C7).toEqual(close(49, 10, 0));
	expect(trunkOf(posed({ pitch: 90 }, 10)).head[1]).toBeCloseTo(8, 4);
	expect(trunkOf(posed({ pitch: -90 }, 10)).head[1]).toBeCloseTo(12, 4);
});

test('a raised arm takes its shoulder up and inwards', () => {
	const shoulder = (flexion: number) => trunkOf(posed({ 'shR.flex': flexion })).shoulders.right;
	expect(shoulder(40)).toEqual(close(0, 136.5, 18));
	expect(shoulder(175)).toEqual(close(0, 136.5 + 5.8, 16));
});

test('flexion brings forwards, abduction outwards', () => {
	expect(wristOf({ 'shR.flex': 45 })[0]).toBeGreaterThan(30);
	expect(wristOf({ 'shR.abd': 45 })[2]).toBeGreaterThan(50);
	expect(wristOf({ 'elR.flex': 90 })[0]).toBeCloseTo(24.8, 4);
});

test('a pronated hand bent back at the wrist is ready to lie on the floor', () => {
	const pose = posed({ 'elR.pron': 90, 'wrR.ext': 90 });
	const [thumb, up, back] = armJoints(pose, trunkOf(pose), 'right').hand;
	expect([thumb, up, back]).toEqual([close(0, 0, -1), close(-1, 0, 0), close(0, 1, 0)]);
});
