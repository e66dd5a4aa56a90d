import ical, {
	ICalAlarmType,
	ICalEventRepeatingFreq,
	ICalEventTransparency,
	ICalWeekday,
	type ICalRepeatingOptions
} from 'ical-generator';
import type { Instant, Day } from '#core/base/units.ts';
import { everyDay, weekdayOf, type Reminder } from './reminder.ts';

interface EventDetails {
	readonly now: Instant;
	/** The day in the person's calendar. */
	readonly today: Day;
	/** The id of the device. It makes a later file replace an earlier one. */
	readonly device: string;
	/** What it reminds of, where that is not the daily routine. */
	readonly about?: string;
	/** The page that the reminder opens. */
	readonly address: string;
	readonly title: string;
	readonly words: string;
}

const weekdays = [
	ICalWeekday.MO,
	ICalWeekday.TU,
	ICalWeekday.WE,
	ICalWeekday.TH,
	ICalWeekday.FR,
	ICalWeekday.SA,
	ICalWeekday.SU
];
const minute = 60_000;

/**
 * A calendar file (RFC 5545) with an alarm. Its time is floating (no time zone), so that eight
 * o'clock stays eight o'clock on journeys and through summer time.
 */
export function calendarFile(reminder: Reminder, details: EventDetails): string {
	const { now, today, device, about = 'daily', address, title, words } = details;
	const start = startOf(reminder, today);
	const calendar = ical({
		prodId: { company: 'One Degree', product: 'Daily reminder', language: 'EN' },
		scale: 'GREGORIAN'
	});
	calendar.createEvent({
		id: `${about}-${device}@one-degree`,
		sequence: reminder.made,
		stamp: new Date(now),
		start: new Date(start),
		end: new Date(start + 15 * minute),
		floating: true,
		repeating: repetitionOf(reminder),
		summary: plainText(title),
		description: plainText(`${words}\n${address}`),
		url: address,
		transparency: ICalEventTransparency.TRANSPARENT,
		alarms: [{ type: ICalAlarmType.display, trigger: 0, description: plainText(title) }]
	});
	// Each line ends with a line break, the last one too.
	return `${calendar.toString()}\r\n`;
}

/**
 * The first event has to be on a day that the rule names. The time is that of the person's clock,
 * as if it were UTC.
 */
function startOf({ at, days }: Reminder, today: Day): number {
	const wait = everyDay.find((ahead) => days.includes(weekdayOf(today + ahead))) ?? 0;
	return ((today + wait) * 24 * 60 + at) * minute;
}

function repetitionOf({ days }: Reminder): ICalRepeatingOptions {
	const chosen = weekdays.filter((_, day) => days.includes(day));
	return chosen.length === 0 || chosen.length === 7
		? { freq: ICalEventRepeatingFreq.DAILY }
		: { freq: ICalEventRepeatingFreq.WEEKLY, byDay: chosen };
}

/** A calendar file may hold no control character but a line break (RFC 5545, 3.1). */
function plainText(text: string): string {
	return text.replaceAll(/\r\n?/g, '\n').replaceAll(/(?!\n)\p{Cc}/gu, '');
}
