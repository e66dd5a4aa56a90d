import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aboutX, aboutY, aboutZ, compose, identity, rotate } from '#figure/geometry/rotation.ts';
import { distance, dot, subtract, type Vector } from '#figure/geometry/vector.ts';
import {
	armBones,
	layHandFlat,
	alignTwoBone,
	legBones,
	solveTwoBone,
	standFootFlat
} from './inverse-kinematics.ts';
import { proportions } from './proportions.ts';

const near = fc.double({ min: -70, max: 70, noNaN: true });
const places = fc.tuple(near, near, near);
const hinge: Vector = [0, 0, 1];

test('bones keep their length wherever they reach', () => {
	fc.assert(
		fc.property(places, places, (root, target) => {
			const { middle, end } = solveTwoBone(root, target, legBones, hinge);
			expect(distance(root, middle)).toBeCloseTo(proportions.thigh, 6);
			expect(distance(middle, end)).toBeCloseTo(proportions.shank, 6);
		})
	);
});

test('a hand within reach arrives', () => {
	const target: Vector = [30, -20, 5];
	expect(distance(solveTwoBone([0, 0, 0], target, armBones, hinge).end, target)).toBeLessThan(1e-6);
});

test('a knee folds forwards, an elbow backwards', () => {
	const below: Vector = [0, -50, 0];
	expect(solveTwoBone([0, 0, 0], below, legBones, hinge).middle[0]).toBeGreaterThan(10);
	expect(solveTwoBone([0, 0, 0], below, armBones, hinge).middle[0]).toBeLessThan(-10);
});

test('a laid limb points at both its places', () => {
	const { middle, end } = alignTwoBone([0, 47, 0], [0, 5.35, 0], [-41, 5.35, 0], legBones, hinge);
	expect(middle).toEqual([0, expect.closeTo(5.35), 0]);
	expect(end).toEqual([expect.closeTo(-41.8), expect.closeTo(5.35), expect.closeTo(0)]);
});

test('a flat hand has its back up and its heading kept', () => {
	const hand = compose(aboutY(-90), aboutX(-80));
	const [, up, right] = layHandFlat(hand, 1);
	expect(right[1]).toBeGreaterThan(0.98);
	expect(dot(up, rotate(hand, [0, 1, 0]))).toBeGreaterThan(0.9);
});

test('a standing foot is level and looks where it looked', () => {
	const [anterior, up] = standFootFlat(compose(aboutY(20), aboutZ(-30)));
	expect(up).toEqual([0, 1, 0]);
	expect(anterior[1]).toBe(0);
	expect(subtract(standFootFlat(identity)[0], [1, 0, 0])).toEqual([0, 0, 0]);
});
