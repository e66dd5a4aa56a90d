import { subtract, add, scale, normalize, type Vector } from '#figure/geometry/vector.ts';
import type { Camera } from '#figure/page/camera.ts';
import type { Point } from '#figure/page/shape.ts';
import type { Skeleton } from '#figure/skeleton/skeleton.ts';
import { changesPosture } from './body-view.ts';

/**
 * A candidate for the path of a movement: a point of the body, the outward direction there, and how
 * far out in centimetres.
 */
interface PathCandidate {
	readonly place: (skeleton: Skeleton) => Vector;
	readonly outwards: (skeleton: Skeleton) => Vector;
	readonly outside: number;
	/**
	 * The factor for the distance that it moves: the trunk goes before the limbs it carries, and a
	 * knee before a foot that stops and goes on.
	 */
	readonly weight: number;
	/**
	 * The other side moves as far in the opposite direction, so the one behind the trunk would point
	 * against the turn.
	 */
	readonly mirrored?: boolean;
}

const candidates: readonly PathCandidate[] = [
	trunk('pelvis', 'pelvis', 18, 2.6),
	trunk('T12', 'thorax-low', 17, 1.9),
	trunk('T6', 'thorax-high', 19, 1.7),
	...(['left', 'right'] as const).flatMap((side): readonly PathCandidate[] => [
		{
			place: ({ joints }) => joints[`knee-${side}`],
			outwards: ({ joints }) => subtract(joints[`knee-${side}`], joints[`hip-${side}`]),
			outside: 13,
			weight: 0.95
		},
		{
			place: ({ joints }) => joints[`toe-${side}`],
			outwards: ({ joints }) => subtract(joints[`toe-${side}`], joints[`hip-${side}`]),
			outside: 9,
			weight: 0.45
		},
		{
			place: ({ joints }) => joints[`shoulder-${side}`],
			outwards: ({ joints }) => subtract(joints[`shoulder-${side}`], joints.T6),
			outside: 26,
			weight: 0.6,
			mirrored: true
		}
	])
];
/** Centimetres that the point must move for its path to be shown. */
const leastTravel = 3;
/** The factor for the weight of a mirrored candidate that is behind the trunk. */
const hiddenFactor = 0.5;

/** The path of the point that moves furthest, beside the body; empty where no path helps. */
export function motionPathOf(camera: Camera, range: readonly Skeleton[]): readonly Point[] {
	const ways = candidates.map(({ place, outwards, outside, weight, mirrored }) => {
		const upright = range.reduce(
			(sum, skeleton) => sum - camera.across(normalize(outwards(skeleton)))[1],
			0
		);
		const flip = weight > 1 ? Math.sign(upright) || 1 : 1;
		const points = range.map((skeleton) =>
			camera.project(add(place(skeleton), scale(normalize(outwards(skeleton)), flip * outside)))
		);
		const travel = travelOf(range.map((skeleton) => camera.project(place(skeleton))));
		const behind = range.some(
			(skeleton) => camera.nearness(place(skeleton)) < camera.nearness(skeleton.joints.T6)
		);
		return {
			points,
			travel: travel / camera.scale,
			weight: mirrored && behind ? weight * hiddenFactor : weight
		};
	});
	const [longest] = ways.toSorted((a, b) => b.travel * b.weight - a.travel * a.weight);
	if (!longest || longest.travel < leastTravel || changesPosture(range)) return [];
	return longest.points;
}

/** A candidate behind the back, or in front of the belly where that is higher on the page. */
function trunk(
	joint: 'pelvis' | 'T12' | 'T6',
	segment: 'pelvis' | 'thorax-low' | 'thorax-high',
	outside: number,
	weight: number
): PathCandidate {
	return {
		place: ({ joints }) => joints[joint],
		outwards: ({ segments }) => scale(segments[segment][0], -1),
		outside,
		weight
	};
}

function travelOf(points: readonly Point[]): number {
	return points.reduce((sum, [x, y], index) => {
		const before = points[Math.max(0, index - 1)] ?? [x, y];
		return sum + Math.hypot(x - before[0], y - before[1]);
	}, 0);
}
