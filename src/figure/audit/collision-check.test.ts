import { describe, expect, test } from 'vitest';
import { toWorld } from '#figure/geometry/rotation.ts';
import { lerp } from '#figure/geometry/vector.ts';
import { skeletonAt } from '#figure/posing/pose-skeleton.ts';
import { depthInHead, depthInThigh, depthInTrunk } from './body-volume.ts';
import { looseHolds, armCollisions } from './collision-check.ts';
import { scripts } from './figure-scripts.fake.ts';
import { sectionsBelowFloor } from './floor-check.ts';

const scriptOf = (id: string) => {
	const script = new Map(scripts).get(id);
	if (!script) throw new Error(`There is no ${id}.`);
	return script;
};
const knees = scriptOf('single-knee-to-chest');
const body = skeletonAt(knees)(1);
const { joints, segments } = body;

describe('the depth in a body', () => {
	test('is deepest in the middle of a thigh, of the belly and of the head', () => {
		const thigh = lerp(joints['hip-right'], joints['knee-right'], 0.5);
		expect(depthInThigh(body, 'right', thigh)).toBeCloseTo(8, 0);
		expect(depthInTrunk(body, joints.L3)).toBeGreaterThan(7);
		expect(depthInHead(body, joints.head)).toBeGreaterThan(7);
	});

	test('is negative outside of it', () => {
		const beside = toWorld(joints['knee-left'], segments['thigh-left'], [0, 10, -12]);
		expect(depthInThigh(body, 'left', beside)).toBeLessThan(-4);
		const above = toWorld(joints.L3, segments.pelvis, [20, 0, 0]);
		expect(depthInTrunk(body, above)).toBeLessThan(-4);
	});
});

test('a hand in a thigh is found, and so is a hand that lets go of it', () => {
	const through = lerp(joints['hip-left'], joints['knee-left'], 0.5);
	const pierced = { ...body, joints: { ...joints, 'wrist-right': through } };
	expect(armCollisions([body, pierced]).map(({ part, percent }) => [part, percent])).toContainEqual(
		['right hand in the left thigh', 1]
	);
	const [x, y, z] = joints['wrist-left'];
	const away = { ...body, joints: { ...joints, 'wrist-left': [x, y, z - 30] as const } };
	expect(
		looseHolds(
			knees,
			Array.from({ length: 101 }, () => away)
		).map(({ part }) => part)
	).toEqual(['left hand off the right thigh']);
});

test('a thigh in the floor is found with how far it sinks', () => {
	const [x, , z] = joints['knee-left'];
	const sunk = { ...body, joints: { ...joints, 'knee-left': [x, -2, z] as const } };
	expect(sectionsBelowFloor([body, sunk])).toEqual([
		{ part: 'left thigh', percent: 1, centimetres: expect.closeTo(1.4, 1) },
		{ part: 'left shin', percent: 1, centimetres: expect.any(Number) }
	]);
});
