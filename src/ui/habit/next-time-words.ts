import { type Day, type Milliseconds } from '#core/base/units.ts';
import { nextPlanDay } from '#core/habit/next-day.ts';
import { isOwnId, type PlanRoutine } from '#core/habit/plan-routine.ts';
import { weekdayOf } from '#core/reminders/reminder.ts';

const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** "Next: tomorrow, the daily routine, about 8 minutes." `days` are those of the plan. */
export function nextTimeWords(
	today: Day,
	days: readonly number[],
	{ routine, length }: { readonly routine: PlanRoutine; readonly length: Milliseconds | undefined }
): string {
	const day = nextPlanDay(today, days);
	const when = day === today + 1 ? 'tomorrow' : `on ${names[weekdayOf(day)]}`;
	return `Next: ${when}, ${routineWords(routine)}${length === undefined ? '' : `, ${aboutMinutes(length)}`}.`;
}

function routineWords(routine: PlanRoutine): string {
	return isOwnId(routine) ? 'your own routine' : `the ${routine} routine`;
}

/** "about 8 minutes" */
export function aboutMinutes(length: Milliseconds): string {
	const minutes = Math.max(1, Math.round(length / 60_000));
	return `about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;
}
