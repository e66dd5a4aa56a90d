import { milliseconds, type Milliseconds } from '#core/base/units.ts';
import { momentAt } from '#core/timetable/moment.ts';
import type { Timetable } from '#core/timetable/timetable.ts';

/**
 * The session stands still so long before the end of words that wait. The sound is looked at a few
 * times a second only, and nothing of what comes after may be heard.
 */
export const waitMargin = milliseconds(400);

/** Where a session stands that waits, and where it goes on. */
export interface Wait {
	readonly stands: Milliseconds;
	readonly goesOn: Milliseconds;
}

/** The wait that is reached on the way between two times; undefined if there is none. */
export function waitBetween(
	{ phases }: Timetable,
	before: Milliseconds,
	elapsed: Milliseconds
): Wait | undefined {
	const phase = phases.find(
		({ waits, starts, length }) =>
			waits && before < starts + length && elapsed >= starts + length - waitMargin
	);
	if (!phase) return undefined;
	const goesOn = milliseconds(phase.starts + phase.length);
	return { stands: milliseconds(Math.max(before, goesOn - waitMargin)), goesOn };
}

/** The wait at which a session stands at this time; undefined anywhere else. */
export function waitAt(timetable: Timetable, elapsed: Milliseconds): Wait | undefined {
	const { phase, left, done } = momentAt(timetable, elapsed);
	if (!phase.waits || done || left > waitMargin) return undefined;
	return { stands: elapsed, goesOn: milliseconds(phase.starts + phase.length) };
}
