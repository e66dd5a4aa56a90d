import type { Day } from '#core/base/units.ts';
import type { Settings } from '#core/settings/settings.ts';
import { isRestDay } from './next-day.ts';
import { readHabit } from './stored-habit.ts';

/** Whether a plan was kept that leaves this day free. */
export function restsToday(
	{ habit, reminder }: Pick<Settings, 'habit' | 'reminder'>,
	today: Day | undefined
): boolean {
	const { plan } = readHabit(habit);
	return plan?.kept !== undefined && today !== undefined && isRestDay(today, reminder.days);
}
