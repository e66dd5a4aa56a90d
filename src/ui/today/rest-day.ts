import type { Day } from '#core/base/units.ts';
import { isRestDay } from '#core/habit/next-day.ts';
import type { Settings } from '#core/settings/settings.ts';

/** Whether a plan was kept that leaves this day free. */
export function restsToday({ actionPlan, reminder }: Settings, today: Day | undefined): boolean {
	return actionPlan?.kept !== undefined && today !== undefined && isRestDay(today, reminder.days);
}
