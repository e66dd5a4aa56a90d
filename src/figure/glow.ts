import type { Camera } from './camera.ts';
import type { Shape } from './drawing.ts';
import { trunkSections } from './outline-torso.ts';
import { patchPath } from './patch.ts';
import type { Skeleton } from './skeleton.ts';

/** Three patches inside one another: how high on the trunk in body heights, how far round the spine, how strong. */
const layers = [
	{ from: 0.07, to: 0.215, half: 86, opacity: 0.2 },
	{ from: 0.082, to: 0.19, half: 64, opacity: 0.26 },
	{ from: 0.094, to: 0.165, half: 42, opacity: 0.32 }
];
const rows = 7;

/** Where it works: a warm patch on the trunk that comes with the range. `middle` in degrees from the front; 180 is the spine. */
export function glowShapes(
	camera: Camera,
	skeleton: Skeleton,
	middle: number,
	strength: number
): readonly Shape[] {
	return layers.map(({ from, to, half, opacity }, index) => {
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
			fill: { ink: 'glow', opacity },
			opacity: strength
		};
	});
}
