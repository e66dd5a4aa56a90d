import { lerpNumber } from '#figure/geometry/interpolation.ts';
import type { Camera } from '#figure/page/camera.ts';
import type { DrawnShape } from '#figure/page/shape.ts';
import type { Skeleton } from '#figure/skeleton/skeleton.ts';
import { trunkSections } from './outline-torso.ts';
import { patchPath } from './surface-patch.ts';

/** The number of nested patches and the opacity of each, so low that no edge shows. */
const patches = 6;
const patchOpacity = 0.14;
/**
 * The outermost and the innermost patch: heights on the trunk in body heights, and half the angle
 * around the spine in degrees.
 */
const outer = { from: 0.088, to: 0.225, half: 92 };
const inner = { from: 0.1, to: 0.15, half: 26 };
const rows = 4;

/**
 * A warm patch on the working part of the trunk, which grows with the range. `middle` is in degrees
 * from the front; 180 is the spine.
 */
export function muscleGlow(
	camera: Camera,
	skeleton: Skeleton,
	middle: number,
	strength: number
): readonly DrawnShape[] {
	return Array.from({ length: patches }, (_, index) => {
		const inwards = index / (patches - 1);
		const from = lerpNumber(outer.from, inner.from, inwards);
		const to = lerpNumber(outer.to, inner.to, inwards);
		const half = lerpNumber(outer.half, inner.half, inwards);
		const shares = Array.from({ length: rows }, (_, row) => row / (rows - 1));
		const sections = trunkSections(
			skeleton,
			shares.map((share) => from + (to - from) * share)
		);
		return {
			id: `glow-${index + 1}`,
			classes: [],
			paths: [
				patchPath(
					camera,
					sections.map((section, row) => ({
						section,
						middle,
						half: half * Math.sqrt(Math.max(0.06, 1 - (2 * (shares[row] ?? 0) - 1) ** 2))
					}))
				)
			],
			fill: { ink: 'glow', opacity: patchOpacity },
			opacity: strength
		};
	});
}
