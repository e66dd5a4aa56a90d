import { lerpNumber } from '#figure/geometry/interpolation.ts';
import type { Camera } from '#figure/page/camera.ts';
import type { DrawnShape } from '#figure/page/shape.ts';
import type { Skeleton } from '#figure/skeleton/skeleton.ts';
import { trunkSections } from './outline-torso.ts';
import { patchPath } from './surface-patch.ts';

/** Patches inside one another, so faint that no edge shows: how many, and how strong each is. */
const patches = 6;
const faintness = 0.14;
/** How high on the trunk in body heights and how far round the spine, of the outermost and of the innermost. */
const outer = { from: 0.088, to: 0.225, half: 92 };
const inner = { from: 0.1, to: 0.15, half: 26 };
const rows = 4;

/** Where it works: a warm patch on the trunk that comes with the range. `middle` in degrees from the front; 180 is the spine. */
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
			fill: { ink: 'glow', opacity: faintness },
			opacity: strength
		};
	});
}
