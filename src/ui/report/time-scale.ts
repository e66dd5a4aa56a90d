import { scaleLinear } from 'd3-scale';
import type { Period } from '#core/progress/period.ts';

/** Sideways, in the units of a chart that lies above another one. */
export const plotWidth = { width: 700, left: 30, right: 8 };

/** Days to places. What is short is not drawn wider than four weeks would be. */
export function timeScale({ from, to }: Period) {
	return scaleLinear()
		.domain([from, Math.max(to, from + 27) + 1])
		.range([plotWidth.left, plotWidth.width - plotWidth.right]);
}
