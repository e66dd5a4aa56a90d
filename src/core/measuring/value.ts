import type { Range } from '#core/exercise/exercise.ts';
import { standardHeight } from '#core/exercise/height.ts';
import { piecewiseLinear } from '#core/range/piecewise-linear.ts';
import type { MeasuringWay } from './measuring-ways.ts';

/** The tolerance of readings beyond the table, because bodies vary and measuring by hand is inexact. */
const marginOf = (span: number) => span * 0.3 + 5;

/**
 * The value of a reading, in whole steps of the range; undefined for an implausible one. The range
 * is that of a body of `height` centimetres; tables are given for 170.
 */
export function measuredValue(
	range: Range,
	way: MeasuringWay,
	reading: number,
	height: number = standardHeight
): number | undefined {
	const lines = linesFor(range, way, height / standardHeight);
	const readings = lines?.map(([read]) => read) ?? [0, range.easiest, range.ceiling];
	const [least, most] = [Math.min(...readings), Math.max(...readings)];
	const margin = marginOf(most - least);
	if (reading < Math.max(0, least - margin) || reading > most + margin) return undefined;
	return roundToStep(range, lines ? piecewiseLinear(lines, reading) : reading);
}

function linesFor({ unit }: Range, way: MeasuringWay, share: number) {
	if (!('readings' in way)) return undefined;
	// Either the centimetres on the ruler grow with the body, or those of the range do.
	const longer = 'scaledWithHeight' in way ? share : 1;
	const grows = unit === 'centimetres' ? share : 1;
	return way.readings?.map(([read, value]) => [read * longer, value * grows] as const);
}

/** The value rounded to the steps of the range; nobody can measure more finely. */
export function roundToStep({ step }: Range, value: number): number {
	return Math.round(Math.round(value / step) * step * 1e6) / 1e6 + 0;
}
