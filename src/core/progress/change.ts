import type { Day } from '#core/base/units.ts';
import type { Range } from '#core/exercise/exercise.ts';
import type { Side } from '#core/exercise/side.ts';
import { depthOf } from '#core/range/depth.ts';
import type { RangeLine, RangeLines, MeasurementOnDay } from './range-line.ts';

/** The change of level from the first week to today. */
export interface Change {
	readonly side?: Side;
	readonly since: Day;
	readonly from: number;
	readonly to: number;
	/** The level of the last week, if a break, a spasm or a bad day left today's below it. */
	readonly until?: number;
	/**
	 * In the unit of the range; positive is further into the movement, whichever way its numbers
	 * run.
	 */
	readonly further: number;
}

/** Undefined until the exercise was completed once. */
export function changeOf(range: Range, { side, weeks, now }: RangeLine): Change | undefined {
	const [first, last] = [weeks[0], weeks.at(-1)];
	if (!first || !last || weeks.every(({ times }) => times === 0)) return undefined;
	const [from, to] = [first.first, now?.level ?? last.level];
	return {
		...(side && { side }),
		since: first.from,
		from,
		to,
		...(now && { until: last.level }),
		further: depthOf(range, to) - depthOf(range, from)
	};
}

export interface ChangeOfExercise extends Change {
	readonly exercise: string;
}

/** The changes of all exercises, sorted by their share of the way to the goal, greatest first. */
export function changesOf(
	lines: RangeLines,
	rangeOf: (exercise: string) => Range | undefined
): readonly ChangeOfExercise[] {
	const changes = [...lines].flatMap(([exercise, both]) => {
		const range = rangeOf(exercise);
		if (!range) return [];
		const way = Math.abs(depthOf(range, range.goal) - depthOf(range, range.start));
		return both.flatMap((line) => {
			const change = changeOf(range, line);
			return change ? [{ exercise, share: change.further / Math.max(way, 1e-9), change }] : [];
		});
	});
	return changes
		.sort((a, b) => b.share - a.share)
		.map(({ exercise, change }) => ({ exercise, ...change }));
}

/**
 * The newest measurement against the first of the same method; undefined if they differ by no more
 * than the noise of the range (MDC90).
 */
export function measuredChange(
	range: Range,
	measurements: readonly MeasurementOnDay[]
): { readonly from: MeasurementOnDay; readonly to: MeasurementOnDay } | undefined {
	const to = measurements.at(-1);
	const from = measurements.find(({ method }) => method === to?.method);
	if (!from || !to || from === to) return undefined;
	const by = Math.abs(depthOf(range, to.value) - depthOf(range, from.value));
	return by > range.noise ? { from, to } : undefined;
}
