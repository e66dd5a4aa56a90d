import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { looseHolds, armCollisions } from '#figure/audit/collision-check.ts';
import { scripts } from '#figure/audit/figure-scripts.fake.ts';
import { sectionsBelowFloor } from '#figure/audit/floor-check.ts';
import { jointLimitExcesses } from '#figure/audit/joint-limit-check.ts';
import {
	changesPlace,
	driftingContacts,
	jumpingJoints,
	longestStep,
	limbLengthErrors,
	jointsBelowFloor
} from '#figure/audit/pose-checks.ts';
import type { Skeleton } from '#figure/skeleton/skeleton.ts';
import { skeletonAt } from './pose-skeleton.ts';

const range = Array.from({ length: 101 }, (_, percent) => percent / 100);

describe.each(scripts)('%s', (id, script) => {
	const posed = skeletonAt(script);
	const skeletons = range.map(posed);

	test('keeps the length of every limb', () => {
		expect(limbLengthErrors(skeletons)).toEqual([]);
	});

	test('keeps what is planted where it is', () => {
		expect(driftingContacts(script, skeletons)).toEqual([]);
	});

	test('stays above the floor', () => {
		expect(jointsBelowFloor(skeletons)).toEqual([]);
		expect(sectionsBelowFloor(skeletons)).toEqual([]);
	});

	test('bends no joint past its limit', () => {
		expect(jointLimitExcesses(skeletons, changesPlace(script))).toEqual([]);
	});

	test('puts no forearm or hand through trunk, head or thigh', () => {
		expect(armCollisions(skeletons)).toEqual([]);
	});

	test('lays a hand that holds a thigh on it', () => {
		expect(looseHolds(script, skeletons)).toEqual([]);
	});

	test('moves without jumps', () => {
		expect(jumpingJoints(skeletons, longestStep(script))).toEqual([]);
	});

	test('is the same every time', () => {
		expect(skeletonAt(script)(0.37)).toEqual(posed(0.37));
	});

	test('is made of finite numbers anywhere in its range', () => {
		fc.assert(
			fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (at) =>
				numbersOf(posed(at)).every(Number.isFinite)
			),
			{ numRuns: 30 }
		);
	});
});

function numbersOf({ joints, segments }: Skeleton): readonly number[] {
	return [...Object.values(joints), ...Object.values(segments).flat()].flat();
}
