import type { Side } from '#core/exercise/side.ts';
import { shadesOf, type BodyView } from '#figure/body/body-groups.ts';
import type { TubeEdge } from '#figure/body/tube.ts';
import { lerp, distance, dot, subtract } from '#figure/geometry/vector.ts';
import type { Camera } from '#figure/page/camera.ts';
import type { Skeleton } from '#figure/skeleton/skeleton.ts';
import { lowerArm, lowerLeg } from './z-order.ts';

/**
 * The share of the direction from hip to hip that must point away from the viewer for one side to
 * be the far one.
 */
const farShare = 0.55;
const spine = 180;
const flank = 95;
/**
 * Degrees from the front of the glow of a supine body, beside the spine, and of a breath, on the
 * belly: both as far round as can be seen.
 */
const besideSpine = 118;
const belly = 48;
/** The upward component of the pelvis's front above which a body lies on its back. */
const faceUp = 0.5;
/** The upward component of the pelvis's own up axis above which a body stands or sits. */
const upright = 0.9;
/** The change in degrees between pelvis and chest from which on a movement is a turn. */
const turnDegrees = 18;

/** Decides the view once for the whole range, so that nothing changes sides in mid-movement. */
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

/** Centimetres by which the pelvis rises or sinks in a change of posture, which stretches nothing. */
const postureChange = 45;
const lyingHeight = 32;

/** Centimetres between the middles of the forearms below which the arms cross. */
const crossingDistance = 16;

function crosses({ joints }: Skeleton): boolean {
	const middle = (side: Side) => lerp(joints[`elbow-${side}`], joints[`wrist-${side}`], 0.5);
	return distance(middle('left'), middle('right')) < crossingDistance;
}

function lies(range: readonly Skeleton[]): boolean {
	return range.every(({ joints }) => joints.pelvis[1] < lyingHeight);
}

export function changesPosture(range: readonly Skeleton[]): boolean {
	const heights = range.map(({ joints }) => joints.pelvis[1]);
	return Math.max(...heights) - Math.min(...heights) > postureChange;
}

/**
 * Whether the body is upright without a turn, as at a wall, so that no part of the trunk is
 * stretched and glows.
 */
function worksLegs(range: readonly Skeleton[]): boolean {
	return !turns(range) && range.every(({ segments }) => segments.pelvis[1][1] > upright);
}

function turns(range: readonly Skeleton[]): boolean {
	const degrees = range.map(({ segments }) => {
		const [pelvis, chest] = [segments.pelvis[2], segments['thorax-high'][2]];
		return (Math.acos(Math.min(1, dot(pelvis, chest))) * 180) / Math.PI;
	});
	return Math.max(...degrees) - Math.min(...degrees) >= turnDegrees;
}

/**
 * The position of the glow: the spine or, where that is hidden or the work is elsewhere, the
 * visible side.
 */
function glowOf(camera: Camera, range: readonly Skeleton[]): number {
	const isTurn = turns(range);
	const breathes = (range.at(-1)?.breath ?? 0) > (range[0]?.breath ?? 0);
	const supine = range.every(({ segments }) => segments.pelvis[0][1] > faceUp);
	if (!isTurn && !breathes && !supine) return spine;
	const middle = isTurn ? flank : breathes ? belly : besideSpine;
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
	if (nearness.every((value) => value > farShare)) return 'left';
	if (nearness.every((value) => value < -farShare)) return 'right';
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
