import { dateText } from '#core/base/date-text.ts';
import type { Instant, Day } from '#core/base/units.ts';
import { everyDay, weekdayOf, type Reminder } from './reminder.ts';

interface EventDetails {
	readonly now: Instant;
	/** The day in the person's calendar. */
	readonly today: Day;
	/** The id of the device. It makes a later file replace an earlier one. */
	readonly device: string;
	/** The page that the reminder opens. */
	readonly address: string;
	readonly title: string;
	readonly words: string;
}

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
/** Octets in a line, without the line break (RFC 5545, 3.1). */
const longestLine = 75;

/**
 * A calendar file (RFC 5545) with an alarm. Its time is floating (no time zone), so that eight
 * o'clock stays eight o'clock on journeys and through summer time.
 */
export function calendarFile(reminder: Reminder, details: EventDetails): string {
	const { now, today, device, address, title, words } = details;
	return [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//One Degree//Daily reminder//EN',
		'CALSCALE:GREGORIAN',
		'BEGIN:VEVENT',
		`UID:daily-${device}@one-degree`,
		`SEQUENCE:${reminder.made}`,
		`DTSTAMP:${basicFormat(new Date(now).toISOString())}`,
		`DTSTART:${startOf(reminder, today)}`,
		'DURATION:PT15M',
		`RRULE:${ruleOf(reminder)}`,
		`SUMMARY:${escapeText(title)}`,
		`DESCRIPTION:${escapeText(`${words}\n${address}`)}`,
		`URL:${address}`,
		'TRANSP:TRANSPARENT',
		'BEGIN:VALARM',
		'ACTION:DISPLAY',
		`DESCRIPTION:${escapeText(title)}`,
		'TRIGGER:PT0S',
		'END:VALARM',
		'END:VEVENT',
		'END:VCALENDAR'
	]
		.map((line) => `${foldLine(line)}\r\n`)
		.join('');
}

/** The first event has to be on a day that the rule names. */
function startOf({ at, days }: Reminder, today: Day): string {
	const wait = everyDay.find((ahead) => days.includes(weekdayOf(today + ahead))) ?? 0;
	const twoDigits = (number: number) => String(number).padStart(2, '0');
	return `${basicFormat(dateText(today + wait))}T${twoDigits(Math.floor(at / 60))}${twoDigits(at % 60)}00`;
}

function ruleOf({ days }: Reminder): string {
	const chosen = weekdays.filter((_, day) => days.includes(day));
	return chosen.length === 0 || chosen.length === 7
		? 'FREQ=DAILY'
		: `FREQ=WEEKLY;BYDAY=${chosen.join(',')}`;
}

/** The basic format of ISO 8601, without fractions of a second. */
function basicFormat(date: string): string {
	return date.replace(/\.\d+/, '').replaceAll(/[-:]/g, '');
}

function escapeText(text: string): string {
	return text
		.replaceAll(/[\\;,]/g, (mark) => `\\${mark}`)
		.replaceAll(/\r\n|\r|\n/g, '\\n')
		.replaceAll(/\p{Cc}/gu, '');
}

/** Folds a line between characters, never inside one: a character may take four octets. */
function foldLine(line: string): string {
	const lines: string[] = [];
	let [current, octets] = ['', 0];
	for (const letter of line) {
		const wide = octetsOf(letter);
		if (octets + wide > longestLine) {
			lines.push(current);
			// The space at the start of a continuation line counts too.
			[current, octets] = ['', 1];
		}
		current += letter;
		octets += wide;
	}
	return [...lines, current].join('\r\n ');
}

function octetsOf(letter: string): number {
	const point = letter.codePointAt(0) ?? 0;
	if (point < 0x80) return 1;
	if (point < 0x800) return 2;
	return point < 0x10000 ? 3 : 4;
}
