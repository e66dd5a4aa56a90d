import { expect, test } from 'vitest';
import type { FigureScript } from '#core/exercise/figure-schema.ts';
import type { Vector } from '#figure/geometry/vector.ts';
import { skeletonAt } from '#figure/posing/pose-skeleton.ts';
import type { Joint, Skeleton } from '#figure/skeleton/skeleton.ts';
import {
	driftingContacts,
	jumpingJoints,
	limbLengthErrors,
	jointsBelowFloor
} from './pose-checks.ts';

const standing: FigureScript = {
	camera: { azimuthDegrees: 0, elevationDegrees: 10 },
	timeline: 'one-way',
	keys: [{ at: 0, pelvisCentimetres: { height: 91 }, degrees: {} }],
	contacts: [{ point: 'left-sole', on: 'floor', from: 0.5 }],
	props: []
};
const body = skeletonAt(standing)(0);
const stillness: readonly Skeleton[] = Array.from({ length: 101 }, () => body);

/** The still body, one of whose joints is elsewhere at one percent. */
function but(joint: Joint, percent: number, [x, y, z]: Vector): readonly Skeleton[] {
	const [forward, up, right] = body.joints[joint];
	const moved: Vector = [forward + x, up + y, right + z];
	return stillness.with(percent, { ...body, joints: { ...body.joints, [joint]: moved } });
}

const rounded = ({ part, percent, centimetres }: ReturnType<typeof limbLengthErrors>[number]) =>
	[part, percent, Math.round(centimetres * 10) / 10] as const;

test('nothing is wrong with a body that stands', () => {
	expect(limbLengthErrors(stillness)).toEqual([]);
	expect(driftingContacts(standing, stillness)).toEqual([]);
	expect(jointsBelowFloor(stillness)).toEqual([]);
	expect(jumpingJoints(stillness, 16)).toEqual([]);
});

test('a limb that grows is found with its percent and its centimetres', () => {
	expect(limbLengthErrors(but('ankle-left', 70, [0, -2, 0])).map(rounded)).toEqual([
		['knee-left to ankle-left', 70, 2]
	]);
});

test('a planted foot may be anywhere before it is planted, and nowhere else after', () => {
	expect(driftingContacts(standing, but('ankle-left', 40, [9, 0, 0]))).toEqual([]);
	const [finding] = driftingContacts(standing, but('ankle-left', 60, [9, 0, 0]));
	expect(finding).toMatchObject({ part: 'left-sole', centimetres: 4.5 });
});

test('a knee in the floor and a hand that jumps are found', () => {
	const [, height] = body.joints['knee-right'];
	expect(jointsBelowFloor(but('knee-right', 3, [0, -height, 0])).map(rounded)).toEqual([
		['knee-right', 3, 5]
	]);
	expect(jumpingJoints(but('wrist-left', 20, [0, 0, 20]), 16).map(rounded)).toEqual([
		['wrist-left', 20, 20]
	]);
});
