import { expect, test } from 'vitest';
import type { Key } from '#core/exercise/figure-schema.ts';
import { identity, inverseRotate } from '#figure/geometry/rotation.ts';
import { distance, lerp, subtract, type Vector } from '#figure/geometry/vector.ts';
import { armJoints, bothSides, legJoints, trunkOf } from '#figure/skeleton/forward-kinematics.ts';
import { poseAtOf } from '#figure/skeleton/key-poses.ts';
import { proportions } from '#figure/skeleton/proportions.ts';
import type { LimbRest, Rests, ThighHold } from './contact-points.ts';
import { poseArm } from './pose-arm.ts';

const poseOf = (degrees: Key['degrees']) =>
	poseAtOf({ keys: [{ at: 0, pelvisCentimetres: { height: 91 }, degrees }] })(0);
/** Both thighs are up in front of the body, both arms reach for them. */
const pose = poseOf({
	'hipL.flex': 100,
	'hipR.flex': 100,
	'kneeL.flex': 90,
	'kneeR.flex': 90,
	'shL.flex': 40,
	'elL.flex': 50,
	'shR.flex': 40,
	'elR.flex': 50
});
const trunk = trunkOf(pose);
const free = armJoints(pose, trunk, 'left');
const legs = bothSides((side) => legJoints(pose, trunk, side));

const armOf = (rests: Partial<Rests>, of = pose) =>
	poseArm(of, trunkOf(of), 'left', { body: [], limbs: [], holds: [], ...rests }, legs);
const rest = (more: Pick<LimbRest, 'point' | 'place'> & Partial<LimbRest>): LimbRest => ({
	side: 'left',
	weight: 1,
	...more
});
const hold = (more: Partial<ThighHold> = {}): ThighHold => ({
	...({ side: 'left', of: 'left', weight: 1, percentFromKnee: 30, behind: 7.5 } as const),
	...more
});
const near = (place: Vector) => place.map((value) => expect.closeTo(value, 4));

test('an arm in the air is that of the pose', () => {
	expect(armOf({})).toEqual(free);
	expect(armOf({ holds: [hold({ side: 'right' })] })).toEqual(free);
});

test('a planted palm has its wrist in place and lies as its contact says', () => {
	const place: Vector = [35, 110, -20];
	const arm = armOf({ limbs: [rest({ point: 'palm', place, lie: identity })] });
	expect(arm.wrist).toEqual(near(place));
	expect(arm.hand).toEqual(identity);
	expect(distance(arm.shoulder, arm.elbow)).toBeCloseTo(proportions.upperArm, 6);
	expect(distance(arm.elbow, arm.wrist)).toBeCloseTo(proportions.forearm, 6);
});

test('a palm that is landing is as far on its way as its weight', () => {
	const place: Vector = [35, 110, -20];
	expect(armOf({ limbs: [rest({ point: 'palm', place, weight: 0.3 })] }).wrist).toEqual(
		near(lerp(free.wrist, place, 0.3))
	);
});

test('a resting forearm points from its elbow to its wrist', () => {
	const elbow: Vector = [free.shoulder[0], free.shoulder[1] - proportions.upperArm, -18];
	const place: Vector = [elbow[0] + proportions.forearm, elbow[1], -18];
	const arm = armOf({ limbs: [rest({ point: 'forearm', place, elbow })] });
	expect([arm.elbow, arm.wrist]).toEqual([near(elbow), near(place)]);
});

test('a holding hand is behind the thigh and outside of it, at its share of the way from the knee', () => {
	const { wrist } = armOf({ holds: [hold()] });
	const { knee, hip, thigh } = legs.left;
	const onThigh = lerp(knee, hip, 0.3);
	expect(inverseRotate(thigh, subtract(wrist, onThigh))).toEqual(near([-7.5, 0, -9]));
});

test('a shoulder glides forwards only for a thigh that is out of reach, and at most 5 cm', () => {
	const glide = (percentFromKnee: number, of = pose) =>
		distance(
			armOf({ holds: [hold({ percentFromKnee })] }, of).shoulder,
			armJoints(of, trunkOf(of), 'left').shoulder
		);
	expect(glide(60)).toBeLessThan(0.01);
	expect(glide(30)).toBeCloseTo(1.7, 1);
	expect(glide(0, poseOf({ pitch: -30, 'shL.flex': 40 }))).toBeCloseTo(5, 1);
});

test('a hand that reaches across goes over the thigh of its own side', () => {
	const half = (of: 'left' | 'right') => armOf({ holds: [hold({ of, weight: 0.5 })] }).wrist;
	const straight = (of: 'left' | 'right') =>
		lerp(free.wrist, armOf({ holds: [hold({ of })] }).wrist, 0.5);
	const [up, across] = [
		half('left')[1] - straight('left')[1],
		half('right')[1] - straight('right')[1]
	];
	expect(up).toBeCloseTo(0, 4);
	expect(across).toBeCloseTo(18, 0);
});
