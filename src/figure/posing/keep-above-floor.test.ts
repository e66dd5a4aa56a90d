import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Key } from '#core/exercise/figure-schema.ts';
import { rotate } from '#figure/geometry/rotation.ts';
import { add, distance } from '#figure/geometry/vector.ts';
import { armJoints, legJoints, trunkOf } from '#figure/skeleton/forward-kinematics.ts';
import { poseAtOf } from '#figure/skeleton/key-poses.ts';
import { proportions } from '#figure/skeleton/proportions.ts';
import { keepArmAboveFloor, keepLegAboveFloor } from './keep-above-floor.ts';

function limbs(height: number, degrees: Key['degrees']) {
	const pose = poseAtOf({ keys: [{ at: 0, pelvisCentimetres: { height }, degrees }] })(0);
	const trunk = trunkOf(pose);
	return { leg: legJoints(pose, trunk, 'left'), arm: armJoints(pose, trunk, 'left') };
}

/**
 * A body that lies on its back, with a leg and an arm that may point into the floor, but not
 * straight down: a bone without a heading is left as it is.
 */
const lying = fc.record({
	hip: fc.integer({ min: -25, max: 60 }),
	knee: fc.integer({ min: 0, max: 60 })
});
const supine = ({ hip, knee }: { readonly hip: number; readonly knee: number }) =>
	limbs(11.5, {
		pitch: -90,
		'hipL.flex': hip,
		'kneeL.flex': knee,
		'ankL.df': -40,
		'shL.flex': hip,
		'elL.flex': knee / 2
	});

test('a limb above the floor stays as it is', () => {
	const { leg, arm } = limbs(91, { 'hipL.flex': 40, 'kneeL.flex': 50, 'shL.flex': 30 });
	expect(keepLegAboveFloor(leg)).toEqual(leg);
	expect(keepArmAboveFloor(arm)).toBe(arm);
});

test('no joint of a leg is lower than the soft tissue around it, and bones keep their length', () => {
	fc.assert(
		fc.property(lying, (angles) => {
			const { hip, knee, ankle, foot } = keepLegAboveFloor(supine(angles).leg);
			expect(knee[1]).toBeGreaterThan(5.48);
			expect(ankle[1]).toBeGreaterThan(3.98);
			expect(add(ankle, rotate(foot, proportions.toe))[1]).toBeGreaterThan(-0.02);
			expect(distance(hip, knee)).toBeCloseTo(proportions.thigh, 4);
			expect(distance(knee, ankle)).toBeCloseTo(proportions.shank, 4);
		})
	);
});

test('no joint of an arm is lower than the soft tissue around it, and bones keep their length', () => {
	fc.assert(
		fc.property(lying, (angles) => {
			const { shoulder, elbow, wrist } = keepArmAboveFloor(supine(angles).arm);
			expect(elbow[1]).toBeGreaterThan(4.48);
			expect(wrist[1]).toBeGreaterThan(2.98);
			expect(distance(shoulder, elbow)).toBeCloseTo(proportions.upperArm, 4);
			expect(distance(elbow, wrist)).toBeCloseTo(proportions.forearm, 4);
		})
	);
});

test('a leg that is raised out of the floor keeps its heading', () => {
	const { leg } = limbs(11.5, { pitch: -90, 'hipL.flex': -20, 'hipL.abd': 30 });
	const { hip, knee } = keepLegAboveFloor(leg);
	expect(leg.knee[1]).toBeLessThan(0);
	const heading = ([x, , z]: typeof knee) => Math.atan2(z - hip[2], x - hip[0]);
	expect(heading(knee)).toBeCloseTo(heading(leg.knee), 6);
});

test('toes in the floor turn up to it, unless the foot rests on its ball', () => {
	const { leg } = limbs(88, { 'ankL.df': -30 });
	const toeHeight = ({ ankle, foot }: typeof leg) => add(ankle, rotate(foot, proportions.toe))[1];
	expect(toeHeight(leg)).toBeLessThan(-5);
	expect(toeHeight(keepLegAboveFloor(leg))).toBeCloseTo(0, 6);
	expect(keepLegAboveFloor(leg).foot[0][0]).toBeGreaterThan(0.9);
	expect(keepLegAboveFloor({ ...leg, onBall: true }).foot).toEqual(leg.foot);
});
