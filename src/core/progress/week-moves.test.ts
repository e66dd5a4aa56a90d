import { expect, test } from 'vitest';
import { arch, twist } from '#core/routine/routine.fake.ts';
import type { PracticeWeek } from './practice-weeks.ts';
import type { RangeLine } from './range-line.ts';
import { movesIn } from './week-moves.ts';

const exercises = { twist, arch };
const weekAt = (week: number, first: number, level: number, times = 3): PracticeWeek => ({
	...{ week, from: week * 7, to: week * 7 + 4, first, level, times },
	asked: [first, level]
});
const line = (weeks: readonly PracticeWeek[], side?: 'left' | 'right'): RangeLine => ({
	...{ weeks, easier: [], stops: [], measurements: [], ...(side && { side }) }
});
const moves = (week: number, ...twists: readonly RangeLine[]) =>
	movesIn(week, new Map([['twist', twists]]), (id) => exercises[id as 'twist']?.range).map(
		({ side, from, to }) => [side, from, to]
	);

test('it is what a week gained or lost since the one before, the furthest first', () => {
	const left = line([weekAt(9, 15, 17), weekAt(10, 18, 18)], 'left');
	const right = line([weekAt(9, 15, 17), weekAt(10, 17, 20)], 'right');
	expect(moves(10, left, right)).toEqual([
		['right', 17, 20],
		['left', 17, 18]
	]);
	expect(moves(9, left)).toEqual([['left', 15, 17]]);
	expect(moves(10, line([weekAt(9, 20, 20), weekAt(10, 20, 18)]))).toEqual([[undefined, 20, 18]]);
});

test('what stood still, was not done or was only stopped did not move', () => {
	expect(moves(10, line([weekAt(9, 15, 17), weekAt(10, 17, 17)]))).toEqual([]);
	expect(moves(11, line([weekAt(9, 15, 17)]))).toEqual([]);
	expect(moves(10, line([weekAt(9, 15, 17), weekAt(10, 17, 16, 0)]))).toEqual([]);
});
