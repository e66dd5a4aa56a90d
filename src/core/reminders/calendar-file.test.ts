import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { instant } from '#core/base/units.ts';
import { calendarFile } from './calendar-file.ts';
import { defaultReminder, weekdayOf, type Reminder } from './reminder.ts';

const dayLength = 86_400_000;
/** A Saturday. */
const now = instant(Date.UTC(2026, 10, 21, 19, 30, 5, 250));
const making = {
	now,
	today: Math.floor(now / dayLength),
	device: 'a1b2',
	address: 'https://example.org/play/daily',
	title: 'A few minutes for your back',
	words: 'Whenever it suits you.'
};

/** What an independent reader finds: https://github.com/kewisch/ical.js */
function readBack(reminder: Reminder, changes: Partial<typeof making> = {}) {
	const text = calendarFile(reminder, { ...making, ...changes });
	const calendar = ICAL.Component.fromString(text);
	const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
	const [event] = events;
	if (!event || events.length > 1) throw new Error('There is not one event.');
	return { text, calendar, event };
}

function firstOf(event: ICAL.Event, count: number): readonly string[] {
	const days = event.iterator();
	return Array.from({ length: count }, () => days.next().toString());
}

test('every day at the hour of wherever one is, with an alarm at that time', () => {
	const { calendar, event } = readBack(defaultReminder);
	expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
	expect(event.startDate.zone).toBe(ICAL.Timezone.localTimezone);
	expect(firstOf(event, 3)).toEqual([
		'2026-11-21T09:00:00',
		'2026-11-22T09:00:00',
		'2026-11-23T09:00:00'
	]);
	expect(event.summary).toBe(making.title);
	expect(event.description).toBe(`${making.words}\n${making.address}`);
	expect(event.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-21T19:30:05Z');
	const [alarm, ...others] = event.component.getAllSubcomponents('valarm');
	expect(others).toEqual([]);
	expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY');
	expect(alarm?.getFirstPropertyValue('trigger')?.toString()).toBe('PT0S');
	expect(alarm?.getFirstPropertyValue('description')).toBe(making.title);
});

test('on chosen weekdays it begins on the first of them', () => {
	const { event } = readBack({ ...defaultReminder, days: [0, 2, 4], at: 19 * 60 + 5 });
	expect(firstOf(event, 4)).toEqual([
		'2026-11-23T19:05:00',
		'2026-11-25T19:05:00',
		'2026-11-27T19:05:00',
		'2026-11-30T19:05:00'
	]);
});

test('a later file takes the place of the first: the same name, a higher number', () => {
	const [first, later] = [1, 2].map(
		(made) => readBack({ ...defaultReminder, made, at: made }).event
	);
	expect(later?.uid).toBe(first?.uid);
	expect([first?.sequence, later?.sequence]).toEqual([1, 2]);
	expect(readBack(defaultReminder, { device: 'other' }).event.uid).not.toBe(first?.uid);
});

const reminders = fc.record({
	at: fc.integer({ min: 0, max: 1439 }),
	days: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1 }),
	notice: fc.boolean(),
	made: fc.nat()
});
/** Letters of one to four octets, and all that has to be escaped. */
const texts = fc.string({
	unit: fc.oneof(fc.constantFrom(',', ';', '\\', '\n', ':', '"', 'ü', '–', '🧘', ' '), fc.string()),
	maxLength: 200
});

test('any time, any days and any words are read back as they were, whatever the lines', () => {
	fc.assert(
		fc.property(reminders, texts, fc.nat(40_000), (reminder, words, today) => {
			const clean = words.replaceAll(/\r\n?/g, '\n').replaceAll(/(?!\n)\p{Cc}/gu, '');
			const { text, event } = readBack(reminder, { words: clean, title: clean || 'x', today });
			expect(event.description).toBe(`${clean}\n${making.address}`);
			const lines = text.split('\r\n');
			expect(lines.at(-1)).toBe('');
			expect(lines.join('')).not.toMatch(/[\r\n]/);
			for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
			const [first = ''] = firstOf(event, 1);
			const day = Date.parse(`${first}Z`) / dayLength;
			expect(Math.floor(day) - today).toBeLessThan(7);
			expect(reminder.days).toContain(weekdayOf(Math.floor(day)));
		})
	);
});
