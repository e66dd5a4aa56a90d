import { instant, type Day } from '#core/base/units.ts';
import type { Range } from '#core/exercise/exercise.ts';
import { shallower } from '#core/range/depth.ts';
import { firstLevel } from '#core/range/ladder.ts';
import { gradeOf, worstGrade, type Grade } from './day-grade.ts';
import { hasMissedTarget, type Practice } from './practice.ts';

/** The practices of one day, taken together at their worst. */
export interface PracticeDay extends Pick<
	Practice,
	'day' | 'ended' | 'level' | 'target' | 'reached' | 'easedTo' | 'undone'
> {
	readonly grade: Grade;
}

/** The days in order. Each practice is graded by its own pain, and a day is as its worst one. */
export function practiceDays(
	range: Range,
	practices: readonly Practice[],
	usualPain?: number
): readonly PracticeDay[] {
	const days = new Map<Day, PracticeDay>();
	for (const practice of practices) {
		const { day, ended, level, target, reached, easedTo, undone } = practice;
		const graded: PracticeDay = {
			...{ day, ended, level, target },
			...(reached !== undefined && { reached }),
			...(easedTo !== undefined && { easedTo }),
			...(undone && { undone }),
			grade: gradeOf(practice, usualPain)
		};
		const before = days.get(day);
		days.set(day, before ? worstOf(range, before, graded) : graded);
	}
	return [...days.values()].sort((a, b) => a.day - b.day);
}

function worstOf(range: Range, a: PracticeDay, b: PracticeDay): PracticeDay {
	const least = (x: number, y: number) => shallower(range, x, y);
	const [level, target] = [least(a.level, b.level), least(a.target, b.target)];
	const missed = [a, b].find((practice) => hasMissedTarget(range, practice));
	const reached = missed?.reached ?? either(a.reached, b.reached, least);
	const easedTo = either(a.easedTo, b.easedTo, least);
	return {
		day: a.day,
		ended: instant(Math.min(a.ended, b.ended)),
		level,
		// One missed target makes the day missed, however near the other was.
		target: missed?.target ?? target,
		...(reached !== undefined && { reached }),
		...(a.undone && b.undone && { undone: true }),
		...(easedTo !== undefined && { easedTo }),
		grade: worstGrade(a.grade, b.grade)
	};
}

function either(
	a: number | undefined,
	b: number | undefined,
	choose: (a: number, b: number) => number
): number | undefined {
	if (a === undefined || b === undefined) return a ?? b;
	return choose(a, b);
}

/**
 * The level after these days: it falls to the target that was made easier. A day on which nothing
 * was done does not raise it.
 */
export function levelAfter(range: Range, days: readonly PracticeDay[]): number | undefined {
	return days.reduce<number | undefined>((before, { level, easedTo = level, undone }) => {
		const own = shallower(range, level, easedTo);
		return undone ? shallower(range, own, before ?? firstLevel(range)) : own;
	}, undefined);
}
