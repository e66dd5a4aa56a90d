import type { Day } from '#core/base/units.ts';
import type { Range } from '#core/exercise/exercise.ts';
import type { Plans } from '#core/progression/todays-plans.ts';
import { depthOf } from '#core/range/depth.ts';
import { targetKey } from '#core/range/target.ts';
import type { RangeLine, RangeLines } from './range-line.ts';

/**
 * The lines with the level of today where it fell since the last practice, as after a break. A step
 * that is offered today and not done yet is none.
 */
export function linesWithLevelNow(
	lines: RangeLines,
	plans: Plans,
	{
		today,
		rangeOf
	}: { readonly today: Day; readonly rangeOf: (exercise: string) => Range | undefined }
): RangeLines {
	return new Map(
		[...lines].map(([exercise, both]) => {
			const range = rangeOf(exercise);
			const own = (line: RangeLine) =>
				range
					? withLevelNow(range, line, plans[targetKey(exercise, line.side)]?.level, today)
					: line;
			return [exercise, both.map(own)];
		})
	);
}

function withLevelNow(
	range: Range,
	line: RangeLine,
	level: number | undefined,
	today: Day
): RangeLine {
	const last = line.weeks.at(-1);
	if (level === undefined || !last) return line;
	return depthOf(range, level) < depthOf(range, last.level)
		? { ...line, now: { day: today, level } }
		: line;
}
