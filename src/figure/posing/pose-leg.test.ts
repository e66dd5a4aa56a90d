import { expect, test } from 'vitest';
import type { Key } from '#core/exercise/figure-schema.ts';
import type { LimbPoint } from '#core/exercise/limb-points.ts';
import { aboutX, identity, rotate } from '#figure/geometry/rotation.ts';
import { add, distance, lerp, type Vector } from '#figure/geometry/vector.ts';
import { legJoints, trunkOf } from '#figure/skeleton/forward-kinematics.ts';
import { poseAtOf } from '#figure/skeleton/key-poses.ts';
import { proportions } from '#figure/skeleton/proportions.ts';
import type { LimbRest } from './contact-points.ts';
import { poseLeg } from './pose-leg.ts';

const poseOf = (height: number, degrees: Key['degrees']) =>
	poseAtOf({ keys: [{ at: 0, pelvisCentimetres: { height }, degrees }] })(0);
const stepping = poseOf(86, { 'hipR.flex': 35, 'kneeR.flex': 45, 'ankR.df': 5 });
const free = legJoints(stepping, trunkOf(stepping), 'right');

const rest = (point: LimbPoint, place: Vector, more: Partial<LimbRest> = {}): LimbRest => ({
	point,
	side: 'right',
	weight: 1,
	place,
	...more
});
const legOf = (...rests: readonly LimbRest[]) =>
	poseLeg(stepping, trunkOf(stepping), 'right', rests);
const near = (place: Vector) => place.map((value) => expect.closeTo(value, 4));

test('a leg in the air is that of the pose', () => {
	expect(legOf()).toEqual(free);
	expect(legOf(rest('sole', [0, 6.6, 0], { side: 'left' }))).toEqual(free);
});

test('a standing foot has its ankle where it is planted, and lies as its contact says', () => {
	const leg = legOf(rest('sole', [20, 6.6, 8.5], { lie: identity }));
	expect(leg.ankle).toEqual(near([20, 6.6, 8.5]));
	expect(leg.foot).toEqual(identity);
	expect(distance(leg.hip, leg.knee)).toBeCloseTo(proportions.thigh, 6);
	expect(distance(leg.knee, leg.ankle)).toBeCloseTo(proportions.shank, 6);
});

test('a foot that is landing is as far on its way as its weight', () => {
	const place: Vector = [20, 6.6, 8.5];
	expect(legOf(rest('sole', place, { weight: 0.4 })).ankle).toEqual(
		near(lerp(free.ankle, place, 0.4))
	);
});

test('heel, ball and tip of the toes touch what they rest on', () => {
	for (const [point, offset] of [
		['heel', proportions.heel],
		['ball', proportions.ball],
		['toes', proportions.toe]
	] as const) {
		const { ankle, foot } = legOf(rest(point, [12, 0, 8.5]));
		expect(add(ankle, rotate(foot, offset)), point).toEqual(near([12, 0, 8.5]));
	}
});

test('only a foot on its ball is marked as one', () => {
	expect(legOf(rest('ball', [12, 0, 8.5])).onBall).toBe(true);
	expect(legOf(rest('heel', [12, 0, 8.5])).onBall).toBeUndefined();
});

test('a foot that rolls onto its edge touches the floor with its lowest edge', () => {
	const pose = poseOf(86, { 'hipR.flex': 30, 'kneeR.flex': 40, 'hipR.abd': 25, 'ankR.df': 12 });
	const leg = poseLeg(pose, trunkOf(pose), 'right', [rest('sole', [15, 6.6, 20], { rolls: true })]);
	const edges = [proportions.heel, proportions.ball].flatMap(([x, y]) =>
		[-1, 1].map(
			(way) => add(leg.ankle, rotate(leg.foot, [x, y, way * proportions.footHalfWidth]))[1]
		)
	);
	expect(Math.min(...edges)).toBeCloseTo(0, 4);
	expect(leg.ankle[0]).toBeCloseTo(15, 4);
});

test('a kneeling leg lies on knee and instep, with its foot turned neither in nor out', () => {
	const pose = poseOf(47, { 'kneeR.flex': 90, 'hipR.irot': 12, 'ankR.df': -50 });
	const trunk = trunkOf(pose);
	const knee: Vector = [0, 5.5, 8.5];
	const leg = poseLeg(pose, trunk, 'right', [rest('knee', knee), rest('instep', [-41, 6, 8.5])]);
	expect(leg.knee).toEqual([0, expect.closeTo(47 - proportions.thigh, 4), 8.5]);
	expect(leg.ankle[1]).toBeLessThan(7);
	expect(leg.foot[2]).toEqual(near([0, 0, 1]));
	const turned = poseLeg(pose, trunk, 'right', [
		rest('knee', knee, { weight: 0.01 }),
		rest('instep', [-41, 6, 8.5], { weight: 0.01 })
	]);
	expect(Math.abs(turned.foot[2][0]) + Math.abs(turned.foot[2][1])).toBeGreaterThan(0.1);
});

test('tucked toes of a kneeling leg reach the floor', () => {
	const pose = poseOf(47, { 'kneeR.flex': 80, 'ankR.df': 20 });
	const leg = poseLeg(pose, trunkOf(pose), 'right', [
		rest('knee', [0, 5.5, 8.5]),
		rest('toes', [-40, 1, 8.5])
	]);
	expect(add(leg.ankle, rotate(leg.foot, proportions.toe))).toEqual(near([-40, 1, 8.5]));
	expect(distance(leg.knee, leg.ankle)).toBeCloseTo(proportions.shank, 6);
});

test('a foot without a rotation of its own keeps that of the pose', () => {
	expect(legOf(rest('heel', [24, 0, 8.5])).foot).toEqual(free.foot);
	expect(legOf(rest('sole', [20, 6.6, 8.5], { lie: aboutX(10), weight: 0 })).foot).toEqual(
		free.foot
	);
});
