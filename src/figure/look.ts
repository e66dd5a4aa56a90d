import { shadesOf, type BodySide, type Look } from './body.ts';
import type { Camera } from './camera.ts';
import { lowerLeg } from './drawing-order.ts';
import type { Skeleton } from './skeleton.ts';
import type { Side } from './tube.ts';
import { minus, dot } from './vector.ts';

/** Of the direction from hip to hip that must point away before one side counts as the far one. */
const clearlyFar = 0.55;
const spine = 180;

/** Decided once for the whole range, so that nothing changes sides in mid-movement. */
export function lookOf(
	camera: Camera,
	range: readonly Skeleton[],
	timeline: 'one-way' | 'two-way'
): Look & { readonly strength: (at: number) => number } {
	const far = farSide(camera, range);
	return {
		far,
		dimmed: far ? undefined : lowerLeg(camera, range),
		shaded: shadedSides(camera, range),
		glow: spine,
		strength: (at) => (timeline === 'two-way' ? Math.max(0, 2 * at - 1) : at)
	};
}

function farSide(camera: Camera, range: readonly Skeleton[]): BodySide | undefined {
	const nearness = range.map(({ joints }) => {
		const across = minus(joints['hip-right'], joints['hip-left']);
		return dot(across, camera.towards) / Math.max(1e-6, Math.hypot(...across));
	});
	if (nearness.every((value) => value > clearlyFar)) return 'left';
	if (nearness.every((value) => value < -clearlyFar)) return 'right';
	return undefined;
}

function shadedSides(camera: Camera, range: readonly Skeleton[]): Readonly<Record<string, Side>> {
	const totals = new Map<string, number>();
	for (const skeleton of range) {
		for (const [name, left] of Object.entries(shadesOf(camera, skeleton)))
			totals.set(name, (totals.get(name) ?? 0) + left);
	}
	return Object.fromEntries([...totals].map(([name, left]) => [name, left > 0 ? 'left' : 'right']));
}
