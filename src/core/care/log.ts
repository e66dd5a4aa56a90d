import {
	after,
	fromSeconds,
	instant,
	milliseconds,
	type Instant,
	type Milliseconds
} from '#core/base/units.ts';
import { spasmsIn, type Happening } from '#core/journal/entry.ts';
import type { SelfCare, SelfCareKind } from '#core/journal/self-care.ts';
import { isBrief } from '#core/journal/spasm.ts';
import { weekOf } from '#core/progress/calendar.ts';
import type { DayOf } from '#core/progression/practices.ts';

/** Two hours between the end of one cold pack and the next: specification D.5. */
const coldPause = fromSeconds(2 * 60 * 60);
/** Heat is suggested from the day after the third since the last spasm: specification D.5. */
const daysUntilHeat = 3;

export interface CareTotal {
	readonly times: number;
	readonly duration: Milliseconds;
}

/** What was done of one kind on the day of `now`. */
export function careToday(
	cares: readonly SelfCare[],
	care: SelfCareKind,
	now: Instant,
	dayOf: DayOf
): CareTotal {
	return sumOf(cares, care, (at) => dayOf(at) === dayOf(now));
}

/** What was done of one kind since Monday. */
export function careThisWeek(
	cares: readonly SelfCare[],
	care: SelfCareKind,
	now: Instant,
	dayOf: DayOf
): CareTotal {
	return sumOf(cares, care, (at) => weekOf(dayOf(at)) === weekOf(dayOf(now)));
}

function sumOf(
	cares: readonly SelfCare[],
	care: SelfCareKind,
	within: (at: Instant) => boolean
): CareTotal {
	const own = cares.filter((each) => each.care === care && within(each.at));
	const lasted = own.reduce((sum, each) => sum + (each.lasted ?? 0), 0);
	return { times: own.length, duration: milliseconds(lasted) };
}

/**
 * When the last cold pack came off; undefined if there is none. Contrast therapy counts because it
 * ends with cold. One that a wrong clock dated ahead comes off now, so that nobody waits for longer
 * than the pause.
 */
export function lastColdEnd(cares: readonly SelfCare[], now: Instant): Instant | undefined {
	const ends = cares
		.filter(({ care }) => care === 'cold' || care === 'contrast')
		.map(({ at, lasted = milliseconds(0) }) => Math.min(now, after(at, lasted)));
	return ends.length > 0 ? instant(Math.max(...ends)) : undefined;
}

/** When the next cold pack is allowed; undefined if it is allowed now. */
export function nextColdPackAt(cares: readonly SelfCare[], now: Instant): Instant | undefined {
	const end = lastColdEnd(cares, now);
	const next = end === undefined ? now : after(end, coldPause);
	return next > now ? next : undefined;
}

/** What the time since the last spasm suggests; undefined if none but lock-ups was noted. */
export function suggestedPack(
	entries: readonly Happening[],
	now: Instant,
	dayOf: DayOf
): 'cold' | 'heat' | undefined {
	const days = spasmsIn(entries)
		.filter((spasm) => !isBrief(spasm))
		.map(({ at }) => dayOf(now) - dayOf(at));
	if (days.length === 0) return undefined;
	return Math.min(...days) > daysUntilHeat ? 'heat' : 'cold';
}
