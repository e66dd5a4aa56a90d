import type { Range } from '#core/exercise/exercise.ts';
import { standardHeight } from '#core/exercise/height.ts';
import { piecewiseLinear } from '#core/range/piecewise-linear.ts';
import type { MeasuringWay } from './measuring-ways.ts';

/** Bodies differ, and hands are off: a reading so far past what was measured of bodies still is one. */
const past = (span: number) => span * 0.3 + 5;

/**
 * What a reading means, in whole steps of the range; undefined where it fits no body. The range is that
 * of a body of this height, in centimetres; tables are given for one of 170.
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
	const margin = past(most - least);
	if (reading < Math.max(0, least - margin) || reading > most + margin) return undefined;
	return inSteps(range, lines ? piecewiseLinear(lines, reading) : reading);
}

function linesFor({ unit }: Range, way: MeasuringWay, share: number) {
	if (!('readings' in way)) return undefined;
	// A ruler's own centimetres grow with the body, or the range's do.
	const longer = 'scaledWithHeight' in way ? share : 1;
	const grows = unit === 'centimetres' ? share : 1;
	return way.readings?.map(([read, value]) => [read * longer, value * grows] as const);
}

/** Finer than that nobody can measure, and no target is set. */
export function inSteps({ step }: Range, value: number): number {
	return Math.round(Math.round(value / step) * step * 1e6) / 1e6 + 0;
}
