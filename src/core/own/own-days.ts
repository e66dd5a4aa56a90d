import type { Day } from '#core/base/units.ts';
import { everyDay, weekdayOf, type Reminder } from '#core/reminders/reminder.ts';
import type { OwnRoutineText } from './own-routine.ts';

type Timed = Pick<OwnRoutineText, 'days' | 'remindAt'>;

/** The days of the week on which it is done; 0 is Monday, as in reminders. */
export function weekdaysOf({ days }: Pick<Timed, 'days'>): readonly number[] {
	return everyDay.filter((day) => !days || days.includes((day + 1) % 7));
}

/** Whether it is done on this day. */
export function isOnDay(routine: Pick<Timed, 'days'>, day: Day): boolean {
	return weekdaysOf(routine).includes(weekdayOf(day));
}

/** When somebody is reminded of it; undefined if nobody is. `told` is the date of the last notice. */
export function ownReminderOf(routine: Timed, told?: Day): Reminder | undefined {
	const { remindAt: at } = routine;
	if (at === undefined) return undefined;
	const days = weekdaysOf(routine);
	return { at, days, notice: true, made: 0, ...(told !== undefined && { told }) };
}

/** The dates of the last notices by the routine's id, as they are stored. */
export function readTold(text: string | undefined): Readonly<Record<string, Day>> {
	let outside: unknown;
	try {
		outside = JSON.parse(text ?? '{}');
	} catch {
		return {}; // A notice may then be shown once more.
	}
	if (typeof outside !== 'object' || outside === null) return {};
	return Object.fromEntries(Object.entries(outside).filter(([, day]) => Number.isSafeInteger(day)));
}
