import { scaleLinear } from 'd3-scale';
import type { Period } from '#core/progress/period.ts';

/** The width and margins that charts above each other share, in their units. */
export const plotWidth = { width: 700, left: 30, right: 8 };

/** Maps days to x coordinates. A shorter period is drawn no wider than four weeks. */
export function timeScale({ from, to }: Period) {
	return scaleLinear()
		.domain([from, Math.max(to, from + 27) + 1])
		.range([plotWidth.left, plotWidth.width - plotWidth.right]);
}
