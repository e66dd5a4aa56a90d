import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { exerciseSchema } from '#core/exercise/exercise-schema.ts';
import { rotate } from '#figure/geometry/rotation.ts';
import { lerp, distance, magnitude, subtract, add, type Vector } from '#figure/geometry/vector.ts';
import { skeletonAt } from '#figure/posing/pose-skeleton.ts';
import type { Skeleton } from '#figure/skeleton/skeleton.ts';

const inDegrees = (radians: number) => (radians * 180) / Math.PI;

type Measure = (skeleton: Skeleton, start: Skeleton) => number;

/** How each tracked number is read off the body. */
const measures: Readonly<Record<string, Measure>> = {
	'childs-pose': ({ joints, segments }) => {
		const sittingBone: Vector = add(joints.pelvis, rotate(segments.pelvis, [-11, -4, 6]));
		return distance(sittingBone, joints['heel-right']) - 17.5;
	},
	'hip-lift': ({ joints }, start) => joints.pelvis[1] - start.joints.pelvis[1],
	bridge: ({ joints }, start) => joints.pelvis[1] - start.joints.pelvis[1],
	'single-knee-to-chest': thighFromFloor,
	'double-knee-to-chest': thighFromFloor,
	'seated-twist': ({ joints, segments }) => {
		const [forward, , right] = subtract(joints['shoulder-right'], joints['shoulder-left']);
		const hips = segments.pelvis[2];
		return inDegrees(Math.atan2(forward, right) - Math.atan2(hips[0], hips[2]));
	},
	'lying-twist': ({ joints }) => {
		const [, up, right] = subtract(joints['knee-right'], joints['hip-right']);
		return inDegrees(Math.atan2(right, up));
	},
	'pelvic-tilt': ({ segments }, start) => (100 * (rollOf(start.segments) - rollOf(segments))) / 8,
	'press-up': (body, start) => breastbone(body)[1] - breastbone(start)[1],
	'trunk-lift': (body, start) => chin(body)[1] - chin(start)[1],
	'side-hunch': ({ joints }) =>
		distance(
			lerp(joints['elbow-left'], joints['elbow-right'], 0.5),
			lerp(joints['knee-left'], joints['knee-right'], 0.5)
		),
	'leg-lift': ({ joints }, start) => joints['heel-right'][1] - start.joints['heel-right'][1],
	'wall-squat': ({ joints }) => {
		const thigh = subtract(joints['knee-right'], joints['hip-right']);
		const shank = subtract(joints['ankle-right'], joints['knee-right']);
		const cosine =
			(thigh[0] * shank[0] + thigh[1] * shank[1] + thigh[2] * shank[2]) /
			(magnitude(thigh) * magnitude(shank));
		return inDegrees(Math.acos(Math.min(1, cosine)));
	}
};

/** On the front of the chest at the height of the sixth rib, as where the specification reads it. */
function breastbone({ joints, segments }: Skeleton): Vector {
	return add(joints.T6, rotate(segments['thorax-high'], [12, 1.5, 0]));
}

function chin({ joints, segments }: Skeleton): Vector {
	return add(joints['skull-base'], rotate(segments.head, [9, 0.5, 0]));
}

function rollOf({ pelvis: [, up] }: Skeleton['segments']): number {
	return inDegrees(Math.atan2(up[1], -up[0]));
}

function thighFromFloor({ joints }: Skeleton): number {
	const [forward, up] = subtract(joints['knee-right'], joints['hip-right']);
	return inDegrees(Math.atan2(up, forward));
}

/** Degrees or centimetres; where more is allowed, why. */
const allowed: Readonly<Record<string, number>> = {
	// Of a tilt of 8 degrees, one.
	'pelvic-tilt': 12.5,
	// A knee that is almost straight: a millimetre at the foot is a degree at the knee.
	'wall-squat': 1.2
};

describe.each(Object.keys(measures))('%s', (id) => {
	const { figure, range } = exerciseIn(id);
	const posed = skeletonAt(figure);
	const start = posed(0);

	test('shows the tracked value at every frame', () => {
		const points = range?.poses ?? [];
		const misses = Array.from({ length: 101 }, (_, frame) => frame / 100).flatMap((at) => {
			const shown = measures[id]?.(posed(at), start) ?? NaN;
			const wanted = valueAt(points, at);
			return Math.abs(shown - wanted) <= (allowed[id] ?? 1) ? [] : [{ at, shown, wanted }];
		});
		expect(misses).toEqual([]);
	});
});

function valueAt(points: readonly { value: number; at: number }[], at: number): number {
	const next = points.findIndex((point) => point.at >= at);
	const [before, after] = [points[Math.max(0, next - 1)], points[next]];
	if (!before || !after) return NaN;
	const span = after.at - before.at;
	return span === 0
		? after.value
		: before.value + ((after.value - before.value) * (at - before.at)) / span;
}

test('cat-cow turns the pelvis through the tracked arc, both ways in their own share', () => {
	const { figure, range } = exerciseIn('cat-cow');
	const posed = skeletonAt(figure);
	const pitch = (at: number) => {
		const [, up] = posed(at).segments.pelvis;
		return inDegrees(Math.atan2(up[0], up[1]));
	};
	const points = range?.poses ?? [];
	const misses = Array.from({ length: 101 }, (_, frame) => frame / 100).flatMap((share) => {
		const shown = pitch(0.5 - share / 2) - pitch(0.5 + share / 2);
		const wanted = valueAt(points, share);
		return Math.abs(shown - wanted) <= 1 ? [] : [{ share, shown, wanted }];
	});
	expect(misses).toEqual([]);
});

function exerciseIn(id: string) {
	const file = readFileSync(`routines/exercises/${id}.json`, 'utf8');
	const { figure, range } = v.parse(exerciseSchema, JSON.parse(file));
	if ('backwards' in figure) throw new Error(`${id} has no figure of its own.`);
	return { figure, range };
}

test('tiny knee rolls go up to ten degrees to each side, and stay even', () => {
	const posed = skeletonAt(exerciseIn('knee-rolls').figure);
	const rollAt = (at: number) => {
		const { joints } = posed(at);
		const knees = lerp(joints['knee-left'], joints['knee-right'], 0.5);
		const [, up, right] = subtract(knees, lerp(joints['hip-left'], joints['hip-right'], 0.5));
		return inDegrees(Math.atan2(right, up));
	};
	const [right, middle, left] = [0, 0.5, 1].map(rollAt);
	expect(middle).toBeCloseTo(0, 0);
	for (const most of [right, -(left ?? 0)]) {
		expect(most).toBeGreaterThan(7);
		expect(most).toBeLessThanOrEqual(10);
	}
});
