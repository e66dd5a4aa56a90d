import type { Day } from '#core/base/units.ts';

/** When to remind of the daily routine. */
export interface Reminder {
	/** Minutes after midnight on the person's clock. */
	readonly at: number;
	/** 0 is Monday. */
	readonly days: readonly number[];
	/** Whether the app shows a notice while it is open. */
	readonly notice: boolean;
	/** The number of calendar files made. The newest replaces the others. */
	readonly made: number;
	/** The date in the calendar of the last notice. */
	readonly told?: Day;
}

export const everyDay = [0, 1, 2, 3, 4, 5, 6] as const;

/** At nine, because stretches wait for the first hour after waking to pass. */
export const defaultReminder: Reminder = { at: 9 * 60, days: everyDay, notice: false, made: 0 };

/** In minutes: a later reminder is of no use and is dropped. */
const longestDelay = 120;

/** 0 is Monday; 1 January 1970 was a Thursday. */
export function weekdayOf(day: Day): number {
	return (((day + 3) % 7) + 7) % 7;
}

/** Whether a notice is due now. `day` is the date in the calendar, `minute` counts from midnight. */
export function isDue({ at, days, notice, told }: Reminder, day: Day, minute: number): boolean {
	if (!notice || told === day || !days.includes(weekdayOf(day))) return false;
	return minute >= at && minute < at + longestDelay;
}

/** Reads an untrusted reminder; the default if it is invalid. */
export function readReminder(outside: unknown): Reminder {
	if (typeof outside !== 'object' || outside === null) return defaultReminder;
	const field = (name: keyof Reminder): unknown => Reflect.get(outside, name);
	const [at, days, made, told] = [field('at'), field('days'), field('made'), field('told')];
	return {
		at: isWhole(at) && at < 24 * 60 ? at : defaultReminder.at,
		days: Array.isArray(days) ? everyDay.filter((day) => days.includes(day)) : everyDay,
		notice: field('notice') === true,
		made: isWhole(made) ? made : 0,
		...(isWhole(told) && { told })
	};
}

function isWhole(outside: unknown): outside is number {
	return typeof outside === 'number' && Number.isSafeInteger(outside) && outside >= 0;
}
