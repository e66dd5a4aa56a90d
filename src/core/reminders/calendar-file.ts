import { dateText } from '#core/base/date-text.ts';
import type { Instant, Day } from '#core/base/units.ts';
import { everyDay, weekdayOf, type Reminder } from './reminder.ts';

interface Making {
	readonly now: Instant;
	/** On the person's calendar. */
	readonly today: Day;
	/** Of the device, always the same: what makes a later file take the place of an earlier one. */
	readonly device: string;
	/** Of the page that the reminder leads to. */
	readonly address: string;
	readonly title: string;
	readonly words: string;
}

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
/** Octets a line, the break not counted (RFC 5545, 3.1). */
const longestLine = 75;

/**
 * A reminder with an alarm for any calendar (RFC 5545). Its time is nobody's zone, so that eight
 * o'clock stays eight o'clock on journeys and through summer time.
 */
export function calendarFile(reminder: Reminder, making: Making): string {
	const { now, today, device, address, title, words } = making;
	return [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//One Degree//Daily reminder//EN',
		'CALSCALE:GREGORIAN',
		'BEGIN:VEVENT',
		`UID:daily-${device}@one-degree`,
		`SEQUENCE:${reminder.made}`,
		`DTSTAMP:${compact(new Date(now).toISOString())}`,
		`DTSTART:${startOf(reminder, today)}`,
		'DURATION:PT15M',
		`RRULE:${ruleOf(reminder)}`,
		`SUMMARY:${escaped(title)}`,
		`DESCRIPTION:${escaped(`${words}\n${address}`)}`,
		`URL:${address}`,
		'TRANSP:TRANSPARENT',
		'BEGIN:VALARM',
		'ACTION:DISPLAY',
		`DESCRIPTION:${escaped(title)}`,
		'TRIGGER:PT0S',
		'END:VALARM',
		'END:VEVENT',
		'END:VCALENDAR'
	]
		.map((line) => `${folded(line)}\r\n`)
		.join('');
}

/** The first day of the rule has to be one that the rule names. */
function startOf({ at, days }: Reminder, today: Day): string {
	const wait = everyDay.find((ahead) => days.includes(weekdayOf(today + ahead))) ?? 0;
	const two = (number: number) => String(number).padStart(2, '0');
	return `${compact(dateText(today + wait))}T${two(Math.floor(at / 60))}${two(at % 60)}00`;
}

function ruleOf({ days }: Reminder): string {
	const chosen = weekdays.filter((_, day) => days.includes(day));
	return chosen.length === 0 || chosen.length === 7
		? 'FREQ=DAILY'
		: `FREQ=WEEKLY;BYDAY=${chosen.join(',')}`;
}

/** ISO 8601 without its marks and parts of seconds. */
function compact(date: string): string {
	return date.replace(/\.\d+/, '').replaceAll(/[-:]/g, '');
}

function escaped(text: string): string {
	return text
		.replaceAll(/[\\;,]/g, (mark) => `\\${mark}`)
		.replaceAll(/\r\n|\r|\n/g, '\\n')
		.replaceAll(/\p{Cc}/gu, '');
}

/** Broken between letters, never inside one: a letter may take four octets. */
function folded(line: string): string {
	const lines: string[] = [];
	let [current, octets] = ['', 0];
	for (const letter of line) {
		const wide = octetsOf(letter);
		if (octets + wide > longestLine) {
			lines.push(current);
			// The space that marks what goes on counts too.
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
