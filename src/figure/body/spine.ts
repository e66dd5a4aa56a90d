import { blend, type Rotation, toWorld } from '#figure/geometry/rotation.ts';
import { lerp, distance, add, scale, type Vector } from '#figure/geometry/vector.ts';
import type { Joint, Segment, Skeleton } from '#figure/skeleton/skeleton.ts';
import { sectionOf, stature, type Row, type Section } from './section.ts';

const joints: readonly Joint[] = ['pelvis', 'L5', 'L3', 'T12', 'T6', 'C7', 'skull-base'];
const segments: readonly Segment[] = [
	'pelvis',
	'lumbar-low',
	'lumbar-high',
	'thorax-low',
	'thorax-high',
	'neck'
];

/**
 * The curve of a spine at rest: centimetres forward of the straight chain of joints, by height
 * above the hips in body heights.
 */
const restCurve: readonly (readonly [height: number, forward: number])[] = [
	[-0.1, 0],
	[0, 0],
	[0.1, 1.2],
	[0.2, -0.6],
	[0.27, -0.9],
	[0.31, 0.2],
	[0.4, 0.6]
];

/**
 * The section of the trunk at the row's height above the hip joints in body heights, measured along
 * the bent spine.
 */
export function trunkSection(skeleton: Skeleton, row: Row, extra = 0): Section {
	const { centre, axes } = spineAt(skeleton, row[0]);
	const section = sectionOf(centre, axes, row, { girth: skeleton.girth, extra });
	return { ...section, front: section.front + skeleton.breath * swellAt(row[0]) };
}

/**
 * Centimetres by which a calm deep breath moves the front of the trunk, by height above the hips in
 * body heights: the belly most, the ribs a little. Judgement, after how far a hand on the belly
 * rises.
 */
const swell: readonly (readonly [height: number, centimetres: number])[] = [
	[0.03, 0],
	[0.075, 3.6],
	[0.115, 5],
	[0.16, 3.6],
	[0.21, 2],
	[0.264, 0.6],
	[0.3, 0]
];

function swellAt(height: number): number {
	const next = swell.findIndex(([at]) => at >= height);
	const [before, after] = [swell[next - 1], swell[next]];
	if (!before || !after) return 0;
	return before[1] + ((after[1] - before[1]) * (height - before[0])) / (after[0] - before[0]);
}

export function spineAt(
	skeleton: Skeleton,
	height: number
): { readonly centre: Vector; readonly axes: Rotation } {
	let rest = height * stature;
	let index = 0;
	let long = spanOf(skeleton, 0);
	while (rest > long && index < segments.length - 1) {
		rest -= long;
		index++;
		long = spanOf(skeleton, index);
	}
	const axes = axesAt(skeleton, index, rest / long);
	const centre = onCurve(skeleton, index, rest / long, long);
	return { centre: toWorld(centre, axes, [forwardAt(height), 0, 0]), axes };
}

function spanOf(skeleton: Skeleton, index: number): number {
	return distance(jointAt(skeleton, index), jointAt(skeleton, index + 1));
}

function jointAt({ joints: places }: Skeleton, index: number): Vector {
	return places[joints[Math.min(index, joints.length - 1)] ?? 'pelvis'];
}

function segmentAt({ segments: rotations }: Skeleton, index: number): Rotation {
	return rotations[segments[Math.min(Math.max(0, index), segments.length - 1)] ?? 'pelvis'];
}

/** A segment has its own orientation in its middle and blends with its neighbours' towards its ends. */
function axesAt(skeleton: Skeleton, index: number, share: number): Rotation {
	const own = segmentAt(skeleton, index);
	if (share < 0.5) return blend(segmentAt(skeleton, index - 1), own, Math.max(0, share + 0.5));
	return blend(own, segmentAt(skeleton, index + 1), Math.min(1, share - 0.5));
}

function onCurve(skeleton: Skeleton, index: number, share: number, long: number): Vector {
	const [from, to] = [jointAt(skeleton, index), jointAt(skeleton, index + 1)];
	const [start, end] = [axesAt(skeleton, index, 0)[1], axesAt(skeleton, index, 1)[1]];
	if (share < 0) return add(from, scale(start, share * long));
	if (share > 1) return add(to, scale(end, (share - 1) * long));
	const bow = share * (1 - share) * long;
	return add(
		lerp(from, to, share * share * (3 - 2 * share)),
		add(scale(start, bow * (1 - share)), scale(end, -bow * share))
	);
}

function forwardAt(height: number): number {
	let [before] = restCurve;
	for (const [at, forward] of restCurve) {
		if (at >= height && before) {
			const share = (height - before[0]) / Math.max(1e-9, at - before[0]);
			const smooth = share * share * (3 - 2 * share);
			return before[1] + (forward - before[1]) * Math.max(0, smooth);
		}
		before = [at, forward];
	}
	return before?.[1] ?? 0;
}
