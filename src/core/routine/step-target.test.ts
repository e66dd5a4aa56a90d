import { expect, test } from 'vitest';
import { arch, twist, twistRange } from './routine.fake.ts';
import { stepTarget } from './step-target.ts';

const { poses: _, ...unmapped } = twistRange;
const held = { ...twist, range: { ...unmapped, unit: 'seconds' as const } };
const walked = { ...arch, range: { ...unmapped, unit: 'minutes' as const } };
const { range: _range, ...unranged } = arch;

test('degrees are asked of each side for itself', () => {
	const targets = { 'twist:left': 21, 'twist:right': 30 };
	expect(stepTarget(twist, targets, 'left')).toBe(21);
	expect(stepTarget(twist, targets, 'right')).toBe(30);
});

test('seconds are asked of both sides alike: as long as the phase really lasts', () => {
	const targets = { 'twist:left': 28, 'twist:right': 25 };
	expect(stepTarget(held, targets, 'left')).toBe(25);
	expect(stepTarget(held, targets, 'right')).toBe(25);
});

test('minutes, and what has no range, ask for nothing', () => {
	expect(stepTarget(walked, {})).toBeUndefined();
	expect(stepTarget(unranged, {})).toBeUndefined();
});

test('a share is taken of the depth', () => {
	expect(stepTarget(arch, { arch: 25 }, undefined, 50)).toBe(15);
});
