import type { Period } from '#core/progress/period.ts';
import { timeScale } from './time-scale.ts';

/** The width of charts that stand above each other week by week, and where their weeks lie. */
export const weekPlot = { width: 700, left: 30, right: 692 } as const;

/** Up to the end of the last day, so that its week has its whole width. */
export function weekScale({ from, to }: Period) {
	return timeScale({ from, to: to + 1 }, weekPlot.left, weekPlot.right);
}
