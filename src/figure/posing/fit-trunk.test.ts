import { expect, test } from 'vitest';
import { distance, type Vector } from '#figure/geometry/vector.ts';
import { legJoints, trunkOf } from '#figure/skeleton/forward-kinematics.ts';
import { poseAtOf } from '#figure/skeleton/key-poses.ts';
import { proportions } from '#figure/skeleton/proportions.ts';
import type { BodyRest, LimbRest, Rests } from './contact-points.ts';
import { fitTrunk } from './fit-trunk.ts';

const pose = poseAtOf({
	keys: [
		{
			at: 0,
			pelvisCentimetres: { height: 85 },
			degrees: { 'hipR.flex': 30, 'kneeR.flex': 40, 'kneeL.flex': 25, 'elL.flex': 20 }
		}
	]
})(0);
const rests = (more: Partial<Rests>): Rests => ({ body: [], limbs: [], holds: [], ...more });
const pelvisAt = (place: Vector, more: Partial<BodyRest> = {}): BodyRest => ({
	point: 'pelvis',
	weight: 1,
	place,
	axes: [0, 1, 2],
	...more
});
const kneeAt = (place: Vector, weight = 1): LimbRest => ({
	point: 'knee',
	side: 'right',
	weight,
	place
});

test('a body that rests on nothing keeps its pose', () => {
	expect(fitTrunk(pose, rests({}))).toBe(pose);
});

test('a planted pelvis goes where it is planted', () => {
	const fitted = fitTrunk(pose, rests({ body: [pelvisAt([1, 83.5, -0.5])] }));
	expect(distance(trunkOf(fitted).pelvis, [1, 83.5, -0.5])).toBeLessThan(0.05);
});

test('a sliding pelvis is held in height only', () => {
	const fitted = fitTrunk(pose, rests({ body: [pelvisAt([30, 83.5, 20], { axes: [1] })] }));
	expect(trunkOf(fitted).pelvis).toEqual([0, expect.closeTo(83.5, 1), 0]);
});

test('the trunk gives way until a thigh reaches from the hip to a planted knee', () => {
	const { knee } = legJoints(pose, trunkOf(pose), 'right');
	const place: Vector = [knee[0], knee[1] - 2, knee[2]];
	const reach = (from: Vector) => distance(from, place) - proportions.thigh;
	expect(reach(trunkOf(pose).hips.right)).toBeGreaterThan(1.5);
	const fitted = trunkOf(fitTrunk(pose, rests({ limbs: [kneeAt(place)] })));
	expect(Math.abs(reach(fitted.hips.right))).toBeLessThan(0.05);
});

test('arms and legs keep the angles of the pose', () => {
	const sole: LimbRest = { point: 'sole', side: 'left', weight: 1, place: [0, 6.6, -8.5] };
	const palm: LimbRest = { point: 'palm', side: 'left', weight: 1, place: [20, 90, -18] };
	const fitted = fitTrunk(pose, rests({ limbs: [kneeAt([25, 48, 8.5]), sole, palm] }));
	expect(fitted).not.toEqual(pose);
	const limbs = (angles: typeof pose) =>
		Object.entries(angles).filter(([name]) => /^(hip|knee|ank|sh|el|wr)[LR]/.test(name));
	expect(limbs(fitted)).toEqual(limbs(pose));
	expect(limbs(pose)).toHaveLength(22);
});

test('a contact that has only begun to fade in hardly moves the body', () => {
	const place: Vector = [30, 60, 8.5];
	const moved = (weight: number) => {
		const { pelvis } = trunkOf(fitTrunk(pose, rests({ body: [pelvisAt([0, 80, 0], { weight })] })));
		return distance(pelvis, trunkOf(pose).pelvis);
	};
	expect([0, 0.1, 0.5, 1].map(moved)).toEqual(
		[0, 0.5, 2.5, 5].map((far) => expect.closeTo(far, 1))
	);
	const hip = trunkOf(fitTrunk(pose, rests({ limbs: [kneeAt(place, 0)] }))).hips.right;
	expect(distance(hip, trunkOf(pose).hips.right)).toBeLessThan(1e-6);
});
