import { everyDay, type Reminder } from '#core/reminders/reminder.ts';
import type { PlanRoutine } from './plan-routine.ts';
import type { ActionPlan, TimeOfDay } from './stored-habit.ts';

/** What follows from the answers. */
export interface Proposal {
	readonly routine: PlanRoutine;
	/** Absent if it is the whole routine. */
	readonly minutes?: number;
	/** 0 is Monday. */
	readonly days: readonly number[];
	/** Minutes after midnight; absent without a fixed time. */
	readonly at?: number;
}

/** Under this, a plan is made smaller (motivational interviewing asks for 7 of 10; Rollnick 2008). */
export const sureEnough = 7;

/** Three minutes fit into any day (judgement). */
export const smallMinutes = 3;

/** Days with one between them. */
const someDays: readonly number[] = [0, 2, 4];

/** In minutes after midnight: well after getting up, before lunch, before the evening is late. */
const startTimes: Readonly<Record<Exclude<TimeOfDay, 'any'>, number>> = {
	morning: 9 * 60,
	midday: 12 * 60 + 30,
	evening: 19 * 60
};

/** Undefined until the three questions are answered. */
export function proposalFor({
	often,
	floor,
	when,
	own,
	sure = 10
}: ActionPlan): Proposal | undefined {
	if (!often || !floor || !when) return undefined;
	const isSmall = sure < sureEnough;
	return {
		routine: own ?? (floor === 'no' ? 'desk' : 'daily'),
		...(isSmall && { minutes: smallMinutes }),
		days: isSmall || often === 'rarely' ? someDays : everyDay,
		...(when !== 'any' && { at: startTimes[when] })
	};
}

/** The reminder of a plan; what the plan leaves open stays. */
export function reminderOf(
	{ days, at }: Pick<Proposal, 'days' | 'at'>,
	before: Reminder
): Reminder {
	const { told: _, ...rest } = before;
	return { ...rest, days, ...(at !== undefined && { at }) };
}
