import { after, between, milliseconds, type Instant, type Milliseconds } from '#core/base/units.ts';
import { momentAt, type Moment } from '#core/timetable/moment.ts';
import type { Timetable } from '#core/timetable/timetable.ts';
import { addRange } from './index-ranges.ts';
import type { SessionPhase } from './session-phase.ts';
import { lastElapsed, type Session } from './session.ts';
import { waitBetween } from './wait.ts';

/** The time played of the timetable; on an endless one, it counts on through the rounds. */
export function elapsedAt(session: Session, now: Instant): Milliseconds {
	return lastElapsed(tickClock(session, now));
}

export function momentOf(session: Session, now: Instant): Moment {
	return momentAt(session.timetable, elapsedAt(session, now));
}

/** The time left to get back into position; 0 if the session is not resuming. */
export function resumesIn(session: Session, now: Instant): Milliseconds {
	const { phase } = tickClock(session, now);
	return phase.name === 'resuming' ? between(phase.seen, phase.until) : milliseconds(0);
}

/** After this long without a tick the device is taken to have slept, and the session pauses. */
export const longestTickGap = milliseconds(5000);

/**
 * The session follows the sound once it is this far from the clock, in milliseconds. Nobody notices
 * less, and following it would make the figure jerk.
 */
const tolerableDrift = 60;

/**
 * The session after the clock was read, with no action. `heard` is the position of its sound: while
 * the sound plays, the device is awake and the sound gives the time.
 */
export function tickClock(session: Session, at: Instant, heard?: Milliseconds): Session {
	const { phase } = session;
	switch (phase.name) {
		case 'running':
			return { ...session, ...tickRunning(session, phase, at, heard) };
		case 'resuming':
			return { ...session, ...tickResuming(session, phase, at) };
		case 'ready':
		case 'paused':
		case 'hurt':
		case 'finished':
			return session;
	}
}

type Change = Partial<Pick<Session, 'phase' | 'played' | 'lastPlayed'>>;
type Running = Extract<SessionPhase, { name: 'running' }>;
type Resuming = Extract<SessionPhase, { name: 'resuming' }>;

function tickRunning(session: Session, phase: Running, at: Instant, heard?: Milliseconds): Change {
	const before = between(phase.since, phase.seen);
	const gap = between(phase.seen, at);
	if (heard === undefined && gap > longestTickGap) {
		return { phase: { name: 'paused', elapsed: before, reason: 'slept' } };
	}
	const byNow = elapsedAfter(before, gap, heard);
	const wait = waitBetween(session.timetable, before, byNow);
	// The words that wait are over, whatever comes after them.
	const elapsed = wait?.goesOn ?? byNow;
	const since = after(at, milliseconds(-elapsed));
	const { timetable } = session;
	const played = addRange(
		session.played,
		phasesPassed(timetable, before),
		phasesPassed(timetable, elapsed)
	);
	if (wait) {
		const phase = { name: 'paused', elapsed: wait.stands, reason: 'waiting' } as const;
		return { played, lastPlayed: at, phase };
	}
	return timetable.repeatsFrom === undefined && elapsed >= timetable.length
		? {
				played,
				lastPlayed: at,
				phase: { name: 'finished', elapsed: timetable.length, ended: 'complete' }
			}
		: { played, lastPlayed: at, phase: { name: 'running', since, seen: at } };
}

/** If the clock is set back, the elapsed time stays, so that nothing is played twice. */
function elapsedAfter(
	before: Milliseconds,
	gap: Milliseconds,
	heard: Milliseconds | undefined
): Milliseconds {
	const byClock = milliseconds(before + Math.max(0, gap));
	return heard === undefined || Math.abs(heard - byClock) <= tolerableDrift ? byClock : heard;
}

function tickResuming(session: Session, phase: Resuming, at: Instant): Change {
	const gap = between(phase.seen, at);
	if (gap > longestTickGap)
		return { phase: { name: 'paused', elapsed: phase.elapsed, reason: 'slept' } };
	if (gap < 0) return { phase: { ...phase, until: after(phase.until, gap), seen: at } };
	if (at < phase.until) return { phase: { ...phase, seen: at } };
	const since = after(phase.until, milliseconds(-phase.elapsed));
	return tickRunning(session, { name: 'running', since, seen: phase.until }, at);
}

/** The number of phases that have ended by then, counted on through the rounds. */
function phasesPassed(timetable: Timetable, elapsed: Milliseconds): number {
	const { index, round, done } = momentAt(timetable, elapsed);
	return done ? timetable.phases.length : index + round * phasesInRound(timetable);
}

/** The number of phases that an endless timetable repeats; 0 if it has an end. */
export function phasesInRound({ phases, repeatsFrom }: Timetable): number {
	return repeatsFrom === undefined
		? 0
		: phases.filter((phase) => phase.starts >= repeatsFrom).length;
}
