import type { Day, Instant } from '#core/base/units.ts';
import { completedSteps } from '#core/readings/completed.ts';
import { checkInsIn, sessionsIn, type Entry, type SessionEntry } from '#core/journal/entry.ts';
import type { DayOf } from '#core/progression/practices.ts';

/** So many days back somebody is asked how their back was (specification, the days after). */
const longestAgo = 7;

/**
 * The last practice, if it was one to seven days ago and nobody has told yet how the back was after
 * it. The answer about one session is about all of its day.
 */
export function unansweredPractice(
	entries: readonly Entry[],
	now: Instant,
	dayOf: DayOf
): SessionEntry | undefined {
	const today = dayOf(now);
	const last = lastOf(
		sessionsIn(entries).filter((each) => dayOf(each.ended) <= today && isAsked(each))
	);
	if (!last) return undefined;
	const daysAgo = today - dayOf(last.ended);
	if (daysAgo < 1 || daysAgo > longestAgo) return undefined;
	return isAnswered(entries, dayOf(last.ended), dayOf) ? undefined : last;
}

/** The last practice of a day about which nobody has answered. */
export function unansweredOn(
	entries: readonly Entry[],
	day: Day,
	dayOf: DayOf
): SessionEntry | undefined {
	return isAnswered(entries, day, dayOf) ? undefined : practiceOn(sessionsIn(entries), day, dayOf);
}

/** The last practice of a day. */
export function practiceOn(
	sessions: readonly SessionEntry[],
	day: Day,
	dayOf: DayOf
): SessionEntry | undefined {
	return lastOf(sessions.filter(({ ended }) => dayOf(ended) === day));
}

function lastOf(sessions: readonly SessionEntry[]): SessionEntry | undefined {
	return sessions
		.filter((session) => completedSteps(session).length > 0)
		.reduce<SessionEntry | undefined>(
			(last, each) => (last && last.ended > each.ended ? last : each),
			undefined
		);
}

/** Breathing, rest or a walk on repeat, which are told in minutes, are nothing to ask about. */
function isAsked(session: SessionEntry): boolean {
	if (!session.of.startsWith('repeat:')) return true;
	return completedSteps(session).some(({ measured }) => measured && measured.unit !== 'minutes');
}

function isAnswered(entries: readonly Entry[], day: Day, dayOf: DayOf): boolean {
	const ids = new Set(
		sessionsIn(entries).flatMap(({ id, ended }) => (dayOf(ended) === day ? [id] : []))
	);
	return checkInsIn(entries).some(
		({ at, morning, response, responseTo = '' }) =>
			(response !== undefined && ids.has(responseTo)) ||
			// Earlier versions asked for the pain of the next morning.
			(morning !== undefined && dayOf(at) === day + 1)
	);
}
