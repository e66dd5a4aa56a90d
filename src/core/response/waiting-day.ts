import type { Day } from '#core/base/units.ts';
import type { Plans } from '#core/progression/todays-plans.ts';

/** The latest day of practice whose answer a step waits for. */
export function waitingDay(plans: Plans): Day | undefined {
	const days = Object.values(plans).flatMap(({ unanswered }) => unanswered ?? []);
	return days.length > 0 ? Math.max(...days) : undefined;
}
