import type { Day } from '#core/base/units.ts';
import type { CopingPlan, Obstacle } from './stored-habit.ts';

/** Days without practice that are a missed week. */
const missedWeek = 8;

/** Much pain, on which nothing goes further (spec of the progression). */
const muchPain = 4;

/** Whether it is asked what got in the way: once after each missed week. */
export function asksObstacle(
	plan: CopingPlan | undefined,
	lastPractice: Day | undefined,
	today: Day
): boolean {
	if (lastPractice === undefined || today - lastPractice < missedWeek) return false;
	return plan === undefined || plan.asked <= lastPractice;
}

/** The obstacle whose if-then is needed today; undefined if none is. */
export function obstacleToday(
	plan: CopingPlan | undefined,
	today: { readonly lastPractice: Day | undefined; readonly day: Day; readonly pain?: number }
): Exclude<Obstacle, 'nothing'> | undefined {
	if (!plan?.kept || plan.obstacle === 'nothing') return undefined;
	const { lastPractice, day, pain = 0 } = today;
	const skipped = lastPractice !== undefined && day - lastPractice >= 2;
	const isNeeded = plan.obstacle === 'pain' ? pain >= muchPain : skipped;
	return isNeeded ? plan.obstacle : undefined;
}
