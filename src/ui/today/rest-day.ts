import type { Day } from '#core/base/units.ts';
import { isRestDay } from '#core/habit/next-day.ts';
import { readHabit } from '#core/habit/stored-habit.ts';
import type { Settings } from '#core/settings/settings.ts';

/** Whether a plan was kept that leaves this day free. */
export function restsToday({ habit, reminder }: Settings, today: Day | undefined): boolean {
	const { plan } = readHabit(habit);
	return plan?.kept !== undefined && today !== undefined && isRestDay(today, reminder.days);
}
