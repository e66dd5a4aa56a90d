import type { Side } from '#core/exercise/side.ts';
import { shadesOf, type BodyView } from '#figure/body/body-groups.ts';
import type { TubeEdge } from '#figure/body/tube.ts';
import { lerp, distance, dot, subtract } from '#figure/geometry/vector.ts';
import type { Camera } from '#figure/page/camera.ts';
import type { Skeleton } from '#figure/skeleton/skeleton.ts';
import { lowerArm, lowerLeg } from './z-order.ts';

/** Of the direction from hip to hip that must point away before one side counts as the far one. */
const clearlyFar = 0.55;
const spine = 180;
const flank = 95;
/** Beside the spine of somebody who lies on it, and the belly that a breath lifts: both as far round as can be seen. */
const besideSpine = 118;
const belly = 48;
/** Of the way up, how far the front of a pelvis points in somebody who lies on the back. */
const faceUp = 0.5;
/** Of the way up, how far a pelvis points at least in somebody who stands or sits. */
const upright = 0.9;
/** Degrees between pelvis and chest that make a movement a turn. */
const turning = 18;

/** Decided once for the whole range, so that nothing changes sides in mid-movement. */
export function bodyViewOf(
	camera: Camera,
	range: readonly Skeleton[],
	timeline: 'one-way' | 'two-way'
): BodyView & { readonly strength: (at: number) => number } {
	const far = farSide(camera, range);
	return {
		far,
		dimmed: far || !lies(range) ? undefined : lowerLeg(camera, range),
		crossed: range.every(crosses) ? (far ?? lowerArm(camera, range)) : undefined,
		shaded: shadedSides(camera, range),
		folded: !changesPosture(range),
		glow: glowOf(camera, range),
		strength: (at) =>
			changesPosture(range) || worksLegs(range)
				? 0
				: timeline === 'two-way'
					? Math.max(0, 2 * at - 1)
					: at
	};
}

/** In centimetres: a pelvis that rises or sinks more goes from one posture to another, and stretches nothing. */
const rise = 45;
const lyingHeight = 32;

/** In centimetres, between the middles of two forearms. */
const crossing = 16;

function crosses({ joints }: Skeleton): boolean {
	const middle = (side: Side) => lerp(joints[`elbow-${side}`], joints[`wrist-${side}`], 0.5);
	return distance(middle('left'), middle('right')) < crossing;
}

function lies(range: readonly Skeleton[]): boolean {
	return range.every(({ joints }) => joints.pelvis[1] < lyingHeight);
}

export function changesPosture(range: readonly Skeleton[]): boolean {
	const heights = range.map(({ joints }) => joints.pelvis[1]);
	return Math.max(...heights) - Math.min(...heights) > rise;
}

/** Upright without a turn, as at a wall: nothing of the trunk is stretched that could glow. */
function worksLegs(range: readonly Skeleton[]): boolean {
	return !turns(range) && range.every(({ segments }) => segments.pelvis[1][1] > upright);
}

function turns(range: readonly Skeleton[]): boolean {
	const degrees = range.map(({ segments }) => {
		const [pelvis, chest] = [segments.pelvis[2], segments['thorax-high'][2]];
		return (Math.acos(Math.min(1, dot(pelvis, chest))) * 180) / Math.PI;
	});
	return Math.max(...degrees) - Math.min(...degrees) >= turning;
}

/** On the spine; where that is hidden or the work is elsewhere, on the side that can be seen. */
function glowOf(camera: Camera, range: readonly Skeleton[]): number {
	const turned = turns(range);
	const breathes = (range.at(-1)?.breath ?? 0) > (range[0]?.breath ?? 0);
	const supine = range.every(({ segments }) => segments.pelvis[0][1] > faceUp);
	if (!turned && !breathes && !supine) return spine;
	const middle = turned ? flank : breathes ? belly : besideSpine;
	const seen = range.reduce(
		(sum, { segments }) => sum + dot(segments.pelvis[2], camera.towards),
		0
	);
	return seen >= 0 ? middle : -middle;
}

function farSide(camera: Camera, range: readonly Skeleton[]): Side | undefined {
	const nearness = range.map(({ joints }) => {
		const across = subtract(joints['hip-right'], joints['hip-left']);
		return dot(across, camera.towards) / Math.max(1e-6, Math.hypot(...across));
	});
	if (nearness.every((value) => value > clearlyFar)) return 'left';
	if (nearness.every((value) => value < -clearlyFar)) return 'right';
	return undefined;
}

function shadedSides(
	camera: Camera,
	range: readonly Skeleton[]
): Readonly<Record<string, TubeEdge>> {
	const totals = new Map<string, number>();
	for (const skeleton of range) {
		for (const [name, left] of Object.entries(shadesOf(camera, skeleton)))
			totals.set(name, (totals.get(name) ?? 0) + left);
	}
	return Object.fromEntries([...totals].map(([name, left]) => [name, left > 0 ? 'left' : 'right']));
}
