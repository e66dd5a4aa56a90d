import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { exerciseSchema } from '#core/exercise/exercise-schema.ts';
import type { Vector } from '#figure/geometry/vector.ts';
import { viewOf } from '#figure/picture/picture.ts';
import type { Joint } from '#figure/skeleton/skeleton.ts';
import { skeletonAt } from './pose-skeleton.ts';

const { figure } = v.parse(
	exerciseSchema,
	JSON.parse(readFileSync('routines/exercises/stand-walk.json', 'utf8'))
);
if ('backwards' in figure || !figure.cycle) throw new Error('Walking goes round and round.');
const { from, groundCentimetres } = figure.cycle;
const posed = skeletonAt(figure);
const { camera } = viewOf(figure, posed);
/** The body at a share of a round. */
const roundAt = (share: number) => posed(from + (((share % 1) + 1) % 1) * (1 - from));
const shares = Array.from({ length: 100 }, (_, index) => index / 100);
const inDegrees = (radians: number) => (radians * 180) / Math.PI;
const sides = ['left', 'right'] as const;

/** How far a bone leans back at its lower end, in degrees. */
function lean(share: number, upper: Joint, lower: Joint): number {
	const { joints } = roundAt(share);
	return inDegrees(
		Math.atan2(joints[lower][0] - joints[upper][0], joints[upper][1] - joints[lower][1])
	);
}

/** A slow adult walk: standard gait shapes reduced to an easy pace, exercises.md A.22. */
const keys = [
	{ at: 0, hip: 22, knee: 4 },
	{ at: 0.12, hip: 18, knee: 13 },
	{ at: 0.3, hip: 4, knee: 6 },
	{ at: 0.5, hip: -8, knee: 8 },
	{ at: 0.62, hip: -2, knee: 36 },
	{ at: 0.73, hip: 15, knee: 52 },
	{ at: 0.87, hip: 23, knee: 22 },
	{ at: 1, hip: 22, knee: 4 }
];
/**
 * In degrees. The table alone would let feet slide and sink: a planted foot decides, and a knee that is
 * almost straight takes up most of it.
 */
const allowed = { hip: 5, knee: 7 };
const trunkLean = 2;

test('hips and knees go through the angles of a slow walk, on both sides alike', () => {
	const misses = keys.flatMap(({ at, hip, knee }) =>
		sides.flatMap((side) => {
			const share = side === 'right' ? at : at + 0.5;
			const thigh = lean(share, `hip-${side}`, `knee-${side}`);
			const bend = thigh - lean(share, `knee-${side}`, `ankle-${side}`);
			const off = { hip: thigh + trunkLean - hip, knee: bend - knee };
			return Math.abs(off.hip) > allowed.hip || Math.abs(off.knee) > allowed.knee
				? [{ side, at, ...off }]
				: [];
		})
	);
	expect(misses).toEqual([]);
});

test('a round ends as it began, so that nobody sees where', () => {
	const [begins, ends] = [posed(from).joints, posed(1).joints];
	const places = (joints: typeof begins) =>
		Object.values(joints).map((place) => camera.project(place));
	const ahead = places(ends);
	const misses = places(begins).map(([x, y], index) =>
		Math.hypot(x - (ahead[index]?.[0] ?? NaN), y - (ahead[index]?.[1] ?? NaN))
	);
	expect(Math.max(...misses)).toBeLessThan(0.5);
});

test('the foot that stands goes back evenly, as the ground would, and does not slide', () => {
	const standing = [0.1, 0.15, 0.2, 0.25, 0.3, 0.35];
	for (const side of sides) {
		const places = standing.map((share): Vector => {
			const { joints } = roundAt(side === 'right' ? share : share + 0.5);
			const [x, y, z] = joints[`ball-${side}`];
			return [x + groundCentimetres * share, y, z];
		});
		const spread = places.map((place) => {
			const [x, y] = camera.project(place);
			const [homeX, homeY] = camera.project(places[0] ?? place);
			return Math.hypot(x - homeX, y - homeY);
		});
		expect(Math.max(...spread)).toBeLessThan(0.5);
	}
});

test('one foot at least is always on the ground, and both only while weight passes over', () => {
	const onGround = shares.map(
		(share) =>
			sides.filter((side) => {
				const { joints } = roundAt(share);
				return Math.min(joints[`heel-${side}`][1], joints[`ball-${side}`][1]) < 0.5;
			}).length
	);
	expect(Math.min(...onGround)).toBe(1);
	const both = onGround.filter((feet) => feet === 2).length / shares.length;
	expect(both).toBeGreaterThan(0.1);
	expect(both).toBeLessThan(0.35);
});

test('arms swing against the legs, and the pelvis rises and sinks by about two centimetres', () => {
	const heights = shares.map((share) => roundAt(share).joints.pelvis[1]);
	const rise = Math.max(...heights) - Math.min(...heights);
	expect(rise).toBeGreaterThan(1.2);
	expect(rise).toBeLessThan(2.5);
	const strides = shares.map((share) => {
		const { joints } = roundAt(share);
		const legs = joints['ankle-right'][0] - joints['ankle-left'][0];
		return legs * (joints['wrist-right'][0] - joints['wrist-left'][0]);
	});
	expect(strides.filter((stride) => stride > 200)).toEqual([]);
});

test('it begins with standing tall, both feet under the hips', () => {
	const { joints } = posed(0);
	for (const side of sides) {
		expect(Math.abs(joints[`ankle-${side}`][0] - joints[`hip-${side}`][0])).toBeLessThan(1);
		expect(joints[`hip-${side}`][1] - joints[`ankle-${side}`][1]).toBeGreaterThan(82.5);
	}
});
