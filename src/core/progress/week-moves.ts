import type { Range } from '#core/exercise/exercise.ts';
import { depthOf } from '#core/range/depth.ts';
import type { Week } from './calendar.ts';
import type { ChangeOfExercise } from './change.ts';
import type { RangeLine, RangeLines } from './range-line.ts';

/** What moved in one week, the furthest first, against the level before it. */
export function movesIn(
	week: Week,
	lines: RangeLines,
	rangeOf: (exercise: string) => Range | undefined
): readonly ChangeOfExercise[] {
	const moves = [...lines].flatMap(([exercise, both]) => {
		const range = rangeOf(exercise);
		return both.flatMap((line) => {
			const move = range && moveIn(week, range, line);
			return move ? [{ exercise, ...move }] : [];
		});
	});
	return moves.sort((a, b) => b.further - a.further);
}

function moveIn(week: Week, range: Range, { side, weeks }: RangeLine) {
	const index = weeks.findIndex((each) => each.week === week && each.times > 0);
	const own = weeks[index];
	if (!own) return undefined;
	const [from, to] = [weeks[index - 1]?.level ?? own.first, own.level];
	const further = depthOf(range, to) - depthOf(range, from);
	if (further === 0) return undefined;
	return { ...(side && { side }), since: own.from, from, to, further };
}
