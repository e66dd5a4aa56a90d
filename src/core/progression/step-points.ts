import { between, fromSeconds, type Instant } from '#core/base/units.ts';
import type { Range } from '#core/exercise/exercise.ts';
import { isRed } from './day-grade.ts';
import { hasReachedTarget } from './practice.ts';
import type { PracticeDay } from './practice-day.ts';

/** What the days at a level have gained towards the next step. */
export interface StepPoints {
	readonly good: number;
	readonly quiet: number;
}

/**
 * A body needs a night between two doses to tell whether the first one was right (judgement, decision
 * 20).
 */
const leastBetweenDays = fromSeconds(12 * 3600);

/**
 * The good and the quiet days at this level, from the last day back to one that was sore or worse.
 * Only days count on which the level itself was the target and was reached. Days less than 12 hours
 * apart count as the later one.
 */
export function stepPoints(range: Range, days: readonly PracticeDay[], level: number): StepPoints {
	const count = { good: 0, quiet: 0 };
	let next: Instant | undefined;
	for (const day of days.toReversed()) {
		const { grade, ended } = day;
		if (day.level !== level || isRed(grade) || grade === 'sore') break;
		if (next !== undefined && between(ended, next) < leastBetweenDays) continue;
		next = ended;
		if (grade !== 'good' && grade !== 'quiet') continue;
		if (wasReachedAt(range, level, day)) count[grade]++;
	}
	return count;
}

/** Whether the level itself, not a nearer target, was asked for and reached. */
export function wasReachedAt(range: Range, level: number, day: PracticeDay): boolean {
	return day.target === level && hasReachedTarget(range, day);
}

/** Who usually has this much pain goes further more slowly (judgement, clinical review). */
export const muchUsualPain = 4;

/**
 * The good days that are still needed for a step. A good day is worth 2, a quiet one 1, and 3 are
 * needed. With much usual pain it takes two good days.
 */
export function easyDaysLeft({ good, quiet }: StepPoints, usualPain = 0): number {
	if (usualPain >= muchUsualPain) return Math.max(0, 2 - good);
	return Math.max(0, Math.ceil((3 - 2 * good - quiet) / 2));
}

/** The most steps in seven days. Tissue adapts more slowly still (Willy 2001: 1.5° a week). */
export function mostStepsAWeek({ good }: StepPoints, usualPain = 0): number {
	return usualPain >= muchUsualPain ? 1 : Math.min(3, 1 + good);
}
