import type { Exercise } from '#core/exercise/exercise.ts';
import type { Happening, SessionEntry } from '#core/journal/entry.ts';
import type { Screening } from '#core/journal/screening.ts';
import type { Spasm } from '#core/journal/spasm.ts';
import type { DayOf } from '#core/progression/practices.ts';
import { responsesByDay, type ResponsesByDay } from '#core/response/responses-by-day.ts';
import { caresIn, type Cares } from './care.ts';
import { earlierLevelsIn, type EarlierLevel } from './earlier-units.ts';
import { rangeLinesIn, type RangeLines } from './range-line.ts';

/** Everything that the page of progress draws. */
export interface Progress {
	readonly lines: RangeLines;
	readonly earlier: readonly EarlierLevel[];
	readonly cares: Cares;
	readonly sessions: readonly SessionEntry[];
	/** How the back was after each day of practice. */
	readonly responses: ResponsesByDay;
	readonly spasms: readonly Spasm[];
	readonly screenings: readonly Screening[];
}

/** The progress from a journal, oldest entry first. */
export function progressOf(
	exercises: Readonly<Record<string, Exercise>>,
	entries: readonly Happening[],
	dayOf: DayOf
): Progress {
	return {
		lines: rangeLinesIn(exercises, entries, dayOf),
		earlier: earlierLevelsIn(exercises, entries, dayOf),
		cares: caresIn(entries, dayOf),
		sessions: entries.filter((entry) => entry.kind === 'session'),
		responses: responsesByDay(entries, dayOf),
		spasms: entries.filter((entry) => entry.kind === 'spasm'),
		screenings: entries.filter((entry) => entry.kind === 'screening')
	};
}
