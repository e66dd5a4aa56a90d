import type { Instant } from '#core/base/units.ts';

const day = 86_400_000;

/** After so many sessions that are in no copy, or one of them after so many days. */
const many = 10;
const long = 30 * day;
/** So many are worth a copy at all. */
const worth = 3;
/** Whoever put it off is left in peace for so long. */
const peace = 14 * day;

/**
 * Whether it is time for a copy: by what would be lost, not by the calendar alone. `ends` are the ends
 * of the newest sessions, oldest first; `putOff` is when somebody said "not now".
 */
export function copyIsDue(
	ends: readonly Instant[],
	lastCopy: Instant | undefined,
	now: Instant,
	putOff?: Instant
): boolean {
	if (putOff !== undefined && now - putOff < peace) return false;
	const since = ends.filter((end) => lastCopy === undefined || end > lastCopy);
	if (since.length >= many) return true;
	const [oldest] = since;
	if (oldest === undefined) return false;
	return since.length >= (lastCopy === undefined ? worth : 1) && now - (lastCopy ?? oldest) >= long;
}
