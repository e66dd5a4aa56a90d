import type { Range } from '#core/exercise/exercise.ts';
import { depthOf, valueAtDepth } from './depth.ts';

/**
 * The values that can be chosen: whole steps from the furthest one back to the easiest of the range.
 */
export interface SelectableValues {
	/** Depths in the sense of `depthOf`. */
	readonly least: number;
	readonly most: number;
	/** The selectable value nearest to a value. */
	nearest(value: number): number;
}

export function selectableValuesTo(range: Range, furthest: number): SelectableValues {
	const most = depthOf(range, furthest);
	const steps = Math.floor(most / range.step + 1e-6);
	return {
		least: depthOf(range, valueAtDepth(range, most - steps * range.step)),
		most,
		nearest(value) {
			const back = Math.round((most - depthOf(range, value)) / range.step);
			return valueAtDepth(range, most - Math.max(0, Math.min(steps, back)) * range.step);
		}
	};
}
