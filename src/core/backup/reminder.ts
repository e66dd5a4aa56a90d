import { dayLength, type Instant } from '#core/base/units.ts';

/** A copy is due after this many sessions without one, or this long after the oldest of them. */
export const sessionsUntilDue = 10;
const timeUntilDue = 30 * dayLength;
/** The least number of sessions for a first copy. */
const fewestForFirstCopy = 3;
/** Nobody is reminded for this long after "not now". */
const putOffTime = 14 * dayLength;

/**
 * Whether a copy is due, by what would be lost and not by the calendar alone. `ends` are the ends of
 * the newest sessions, oldest first; `putOff` is when somebody said "not now".
 */
export function copyIsDue(
	ends: readonly Instant[],
	lastCopy: Instant | undefined,
	now: Instant,
	putOff?: Instant
): boolean {
	if (putOff !== undefined && now - putOff < putOffTime) return false;
	const since = ends.filter((end) => lastCopy === undefined || end > lastCopy);
	if (since.length >= sessionsUntilDue) return true;
	const [oldest] = since;
	if (oldest === undefined) return false;
	return (
		since.length >= (lastCopy === undefined ? fewestForFirstCopy : 1) &&
		now - (lastCopy ?? oldest) >= timeUntilDue
	);
}
