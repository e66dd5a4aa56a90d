import type { Instant } from '#core/base/units.ts';
import type { Spasm } from '#core/journal/spasm.ts';
import type { DayOf } from '#core/progression/practices.ts';
import { choiceWords, triggers } from './choices.ts';

/** Something that occurred more than once, and how often. */
export interface Tally {
	readonly name: string;
	readonly times: number;
}

/** Common features of the spasms, commonest first; those that occurred only once are left out. */
export interface Patterns {
	readonly spasms: number;
	readonly triggers: readonly Tally[];
	readonly hours: readonly Tally[];
	readonly weekdays: readonly Tally[];
}

/** The least number of spasms that can show a pattern. */
export const fewestSpasms = 5;
const mostTallies = 3;

const partsOfDay = ['at night', 'in the morning', 'in the afternoon', 'in the evening'] as const;
const weekdays = [
	'Sunday',
	'Monday',
	'Tuesday',
	'Wednesday',
	'Thursday',
	'Friday',
	'Saturday'
] as const;

interface Calendar {
	readonly dayOf: DayOf;
	/** Hour of the person's clock, 0 to 23. */
	readonly hourOf: (moment: Instant) => number;
}

/** Undefined for fewer spasms than `fewest`. */
export function patternsOf(
	spasms: readonly Spasm[],
	{ dayOf, hourOf }: Calendar
): Patterns | undefined {
	if (spasms.length < fewestSpasms) return undefined;
	return {
		spasms: spasms.length,
		triggers: commonestOf(
			spasms.flatMap((spasm) => [...new Set(spasm.triggers)]),
			(id) => choiceWords(triggers, id)
		),
		hours: commonestOf(
			spasms.map(({ at }) => partsOfDay[Math.floor(hourOf(at) / 6)] ?? ''),
			(name) => name
		),
		weekdays: commonestOf(
			spasms.map(({ at }) => weekdayOf(dayOf(at))),
			(name) => name
		)
	};
}

/** 1 January 1970 was a Thursday. */
function weekdayOf(day: number): string {
	return weekdays[(((day + 4) % 7) + 7) % 7] ?? '';
}

function commonestOf(ids: readonly string[], nameOf: (id: string) => string): readonly Tally[] {
	const times = new Map<string, number>();
	for (const id of ids) times.set(id, (times.get(id) ?? 0) + 1);
	return [...times]
		.filter(([, count]) => count > 1)
		.sort(([, a], [, b]) => b - a)
		.slice(0, mostTallies)
		.map(([id, count]) => ({ name: nameOf(id), times: count }));
}
