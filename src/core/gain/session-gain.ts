import type { Day } from '#core/base/units.ts';
import type { Exercise } from '#core/exercise/exercise.ts';
import type { Happening, SessionEntry } from '#core/journal/entry.ts';
import { sessionsIn } from '#core/journal/entry.ts';
import { mondayOf, weekOf } from '#core/progress/calendar.ts';
import { caresIn, isPainful, type Cares } from '#core/progress/care.ts';
import { rangeLinesIn } from '#core/progress/range-line.ts';
import { practiceDaysOf } from '#core/progress/week-marks.ts';
import type { DayOf } from '#core/progression/practices.ts';
import { movementToShow, type MovementShown } from './range-gain.ts';

/** What a session gave, of which one is told. None is ever made up. */
export interface SessionGain {
	/** What the figure shows; absent if nothing with a range was completed. */
	readonly movement?: MovementShown;
	/** Whether it is the first session in which something was completed. */
	readonly isFirst: boolean;
	/** Whether it is the first one after seven days without told pain above the safe limit. */
	readonly quietWeek: boolean;
	/** The number of days with practice this week, with today. */
	readonly daysThisWeek: number;
}

/** A week is called quiet if pain was told on at least so many of its days. */
const daysTold = 3;

/** `earlier` is the journal without this session. */
export function sessionGain(
	session: Pick<SessionEntry, 'steps' | 'stops'>,
	earlier: readonly Happening[],
	known: {
		readonly today: Day;
		readonly dayOf: DayOf;
		readonly exercises: Readonly<Record<string, Exercise>>;
	}
): SessionGain {
	const { today, dayOf, exercises } = known;
	const practised = [...practiceDaysOf(sessionsIn(earlier), dayOf)];
	const monday = mondayOf(weekOf(today));
	const thisWeek = practised.filter((day) => day >= monday && day < today);
	const movement = movementToShow(session, rangeLinesIn(exercises, earlier, dayOf), exercises);
	return {
		...(movement && { movement }),
		isFirst: practised.length === 0,
		quietWeek: endsQuietWeek(caresIn(earlier, dayOf), practised, today),
		daysThisWeek: thisWeek.length + 1
	};
}

/**
 * Whether none of the seven days before today was painful, after one that was, and no practice since
 * they were full could have said so.
 */
function endsQuietWeek(cares: Cares, practised: readonly Day[], today: Day): boolean {
	const past = [...cares].filter(([day]) => day < today);
	const painful = past.filter(([, care]) => isPainful(care)).map(([day]) => day);
	const last = Math.max(...painful);
	if (painful.length === 0 || last > today - 8) return false;
	const told = past.filter(([day, { pain }]) => day > today - 8 && pain !== undefined);
	return told.length >= daysTold && !practised.some((day) => day >= last + 8);
}
