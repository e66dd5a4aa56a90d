import type { Side } from '#core/exercise/side.ts';
import { headRows, headSection } from '#figure/body/head-shape.ts';
import { thighRows } from '#figure/body/outline-leg.ts';
import { torsoRows } from '#figure/body/outline-torso.ts';
import { rowAt, sectionOf, type Section } from '#figure/body/section.ts';
import { spineAt, trunkSection } from '#figure/body/spine.ts';
import { lerpNumber } from '#figure/geometry/interpolation.ts';
import { inverseRotate } from '#figure/geometry/rotation.ts';
import { lerp, dot, magnitude, subtract, type Vector } from '#figure/geometry/vector.ts';
import type { Skeleton } from '#figure/skeleton/skeleton.ts';

/** Centimetres of soft tissue between a place and the nearest skin; negative outside. */
type DepthIn = (skeleton: Skeleton, place: Vector) => number;

const outside = -Infinity;

/** The depth in the thigh between the groin, above which it belongs to the trunk, and the knee. */
export function depthInThigh(skeleton: Skeleton, side: Side, place: Vector): number {
	const { joints, segments, girth } = skeleton;
	const [hip, knee] = [joints[`hip-${side}`], joints[`knee-${side}`]];
	const bone = subtract(knee, hip);
	const share = dot(subtract(place, hip), bone) / magnitude(bone) ** 2;
	if (share < groin || share > 1) return outside;
	const centre = lerp(hip, knee, share);
	const row = rowAt(thighRows, share);
	return depthInSection(sectionOf(centre, segments[`thigh-${side}`], row, { girth }), place);
}

const groin = 0.15;

export const depthInTrunk: DepthIn = (skeleton, place) => {
	const [low, high] = [torsoRows[0][0], torsoRows.at(-1)?.[0] ?? 0];
	const above = (height: number) => {
		const { centre, axes } = spineAt(skeleton, height);
		return dot(subtract(place, centre), axes[1]);
	};
	if (above(low) < 0 || above(high) > 0) return outside;
	let [below, top] = [low, high];
	for (let step = 0; step < 12; step++) {
		const middle = (below + top) / 2;
		if (above(middle) > 0) below = middle;
		else top = middle;
	}
	return depthInSection(trunkSection(skeleton, rowAt(torsoRows, below)), place);
};

export const depthInHead: DepthIn = (skeleton, place) => {
	const [, height] = inverseRotate(skeleton.segments.head, subtract(place, skeleton.joints.head));
	const next = headRows.findIndex(([at]) => at >= height);
	const [before, after] = [headRows[next - 1], headRows[next]];
	if (!before || !after) return outside;
	const share = (height - before[0]) / (after[0] - before[0]);
	const at = (index: 1 | 2 | 3 | 4) => lerpNumber(before[index], after[index], share);
	return depthInSection(headSection(skeleton, [height, at(1), at(2), at(3), at(4)]), place);
};

/** The depth along the line from the section's centre through the place. */
function depthInSection({ centre, axes, half, front, back }: Section, place: Vector): number {
	const [forward, , right] = inverseRotate(axes, subtract(place, centre));
	const far = Math.hypot(forward, right);
	const deep = forward > 0 ? front : back;
	if (far < 1e-6) return Math.min(half, deep);
	return far / Math.hypot(forward / deep, right / half) - far;
}
