import type { Day } from '#core/base/units.ts';
import type { Screening } from '#core/journal/screening.ts';
import type { DayOf } from '#core/progression/practices.ts';
import { signLists } from '#core/safety/warning-signs.ts';

interface Calendar {
	readonly dayOf: DayOf;
	readonly dateOf: (day: Day) => string;
}

/**
 * The signs of the lower end of the spinal cord, which a doctor asks about first: in the legs, and of
 * feeling, bladder and bowel. Only signs that every version asked for stand here: elsewhere a missing
 * tick would not be a no.
 */
export const caudaSigns = {
	legs: ['both-legs', 'weak-leg'],
	feeling: ['saddle', 'bladder', 'sexual']
} as const;

/** Signs in one leg. Not every screen asks for them, so only a yes tells something. */
export const oneLegSigns = ['one-leg', 'leg-pain'] as const;

/** The most dates that one line names. */
const mostDates = 5;

/**
 * Whether the sign was ticked, with dates, also where it was not: who was shown the screen and did
 * not tick it said no.
 */
export function datedAnswer(
	id: string,
	screenings: readonly Screening[],
	calendar: Calendar
): string {
	const asked = screenings.filter(
		(screening) => screening.asked.includes('emergency') || screening.signs.includes(id)
	);
	const answers = [true, false].flatMap((yes) => datesOf(id, yes, asked, calendar)).join('; ');
	return `${saidOf(id)}: ${answers || 'not asked'}`;
}

/** When the sign was ticked; empty if it never was. */
export function datedTicks(
	id: string,
	screenings: readonly Screening[],
	calendar: Calendar
): readonly string[] {
	return datesOf(id, true, screenings, calendar).map((dates) => `${saidOf(id)}: ${dates}`);
}

function datesOf(
	id: string,
	yes: boolean,
	screenings: readonly Screening[],
	{ dayOf, dateOf }: Calendar
): readonly string[] {
	const some = screenings
		.filter(({ signs }) => signs.includes(id) === yes)
		.toSorted((a, b) => b.at - a.at);
	const dates = [...new Set(some.map(({ at }) => dateOf(dayOf(at))))];
	const more = dates.length > mostDates ? ` and ${dates.length - mostDates} more days` : '';
	return dates.length > 0
		? [`${yes ? 'YES' : 'no'} on ${dates.slice(0, mostDates).join(', ')}${more}`]
		: [];
}

function saidOf(id: string): string {
	const sign = Object.values(signLists)
		.flatMap(({ signs }) => signs)
		.find((each) => each.id === id);
	return sign?.said ?? sign?.words ?? id;
}
