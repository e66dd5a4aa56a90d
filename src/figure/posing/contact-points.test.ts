import { expect, test } from 'vitest';
import { aboutY, identity } from '#figure/geometry/rotation.ts';
import { trunkOf } from '#figure/skeleton/forward-kinematics.ts';
import { poseAtOf } from '#figure/skeleton/key-poses.ts';
import { bodyPlace, contactAt, type LimbRest } from './contact-points.ts';

const sole = (weight: number, x: number, more: Partial<LimbRest> = {}): LimbRest => ({
	point: 'sole',
	side: 'left',
	weight,
	place: [x, 6.6, 0],
	...more
});

test('a contact belongs to its own point and side', () => {
	const rests = [sole(1, 10), sole(1, 20, { side: 'right' }), sole(1, 30, { point: 'heel' })];
	expect(contactAt(rests, 'left', 'sole')).toEqual(sole(1, 10));
	expect(contactAt(rests, 'right', 'sole')).toEqual(sole(1, 20, { side: 'right' }));
	expect(contactAt(rests, 'right', 'heel')).toBeUndefined();
});

test('between two contacts a point is at their weighted mean, with the sum of their weights', () => {
	expect(contactAt([sole(0.2, 10), sole(0.6, 30)], 'left', 'sole')).toEqual(
		sole(expect.closeTo(0.8, 9), expect.closeTo(25, 9))
	);
	expect(contactAt([sole(0.9, 10), sole(0.6, 30)], 'left', 'sole')?.weight).toBe(1);
});

test('the order in which contacts are listed changes nothing', () => {
	const two = [sole(0.5, 10, { lie: identity }), sole(0.3, 30, { lie: aboutY(40) })];
	expect(contactAt(two.toReversed(), 'left', 'sole')).toEqual(contactAt(two, 'left', 'sole'));
});

test('between two contacts a foot turns from one rotation to the other', () => {
	const two = [sole(0.5, 0, { lie: identity }), sole(0.5, 0, { lie: aboutY(40) })];
	const [, , right] = contactAt(two, 'left', 'sole')?.lie ?? [];
	expect(right).toEqual(aboutY(20)[2].map((value) => expect.closeTo(value, 6)));
});

test('points of the trunk are where their joints are', () => {
	const pose = poseAtOf({ keys: [{ at: 0, pelvisCentimetres: { height: 90 }, degrees: {} }] })(0);
	const trunk = trunkOf(pose);
	expect(bodyPlace(trunk, 'pelvis')).toEqual([0, 90, 0]);
	expect(bodyPlace(trunk, 'upper-back')).toEqual(trunk.C7);
	expect(bodyPlace(trunk, 'head')).toEqual(trunk.head);
	expect(bodyPlace(trunk, 'left-shoulder')[2]).toBe(-18);
	expect(bodyPlace(trunk, 'right-shoulder')[2]).toBe(18);
});
