import { after, between, milliseconds, type Instant, type Milliseconds } from '#core/base/units.ts';
import { momentAt, type Moment } from '#core/timetable/moment.ts';
import type { Timetable } from '#core/timetable/timetable.ts';
import { addRange } from './index-ranges.ts';
import type { SessionPhase } from './session-phase.ts';
import { elapsedIn, type Session } from './session.ts';

/** How far through its timetable it is; of an endless one, how long it has run. */
export function elapsedAt(session: Session, now: Instant): Milliseconds {
	return elapsedIn(tickClock(session, now));
}

export function momentOf(session: Session, now: Instant): Moment {
	return momentAt(session.timetable, elapsedAt(session, now));
}

/** Time left to get back into position; 0 when it is not resuming. */
export function resumesIn(session: Session, now: Instant): Milliseconds {
	const { phase } = tickClock(session, now);
	return phase.name === 'resuming' ? between(phase.seen, phase.until) : milliseconds(0);
}

/** Nobody is there any more if the clock was not looked at for so long: the device slept. */
export const sleep = milliseconds(5000);

/** Sound and clock may be so far apart before the sound is followed: less is not noticed, and would jerk. */
const drift = 60;

/**
 * The session after a look at the clock, without anything having been asked. `heard` is how far its
 * sound has come: while that plays somebody is there, and it tells the time.
 */
export function tickClock(session: Session, at: Instant, heard?: Milliseconds): Session {
	const { phase } = session;
	switch (phase.name) {
		case 'running':
			return { ...session, ...run(session, phase, at, heard) };
		case 'resuming':
			return { ...session, ...resume(session, phase, at) };
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

function run(session: Session, phase: Running, at: Instant, heard?: Milliseconds): Change {
	const before = between(phase.since, phase.seen);
	const gap = between(phase.seen, at);
	if (heard === undefined && gap > sleep) {
		return { phase: { name: 'paused', elapsed: before, reason: 'slept' } };
	}
	const elapsed = elapsedAfter(before, gap, heard);
	const since = after(at, milliseconds(-elapsed));
	const { timetable } = session;
	const played = addRange(
		session.played,
		phasesPassed(timetable, before),
		phasesPassed(timetable, elapsed)
	);
	return timetable.repeatsFrom === undefined && elapsed >= timetable.length
		? {
				played,
				lastPlayed: at,
				phase: { name: 'finished', elapsed: timetable.length, ended: 'complete' }
			}
		: { played, lastPlayed: at, phase: { name: 'running', since, seen: at } };
}

/** A clock set backwards takes the beginning with it, so that nothing is played twice. */
function elapsedAfter(
	before: Milliseconds,
	gap: Milliseconds,
	heard: Milliseconds | undefined
): Milliseconds {
	const told = milliseconds(before + Math.max(0, gap));
	return heard === undefined || Math.abs(heard - told) <= drift ? told : heard;
}

function resume(session: Session, phase: Resuming, at: Instant): Change {
	const gap = between(phase.seen, at);
	if (gap > sleep) return { phase: { name: 'paused', elapsed: phase.elapsed, reason: 'slept' } };
	if (gap < 0) return { phase: { ...phase, until: after(phase.until, gap), seen: at } };
	if (at < phase.until) return { phase: { ...phase, seen: at } };
	const since = after(phase.until, milliseconds(-phase.elapsed));
	return run(session, { name: 'running', since, seen: phase.until }, at);
}

/** How many phases have ended by then, counted on through the rounds. */
function phasesPassed(timetable: Timetable, elapsed: Milliseconds): number {
	const { index, round, done } = momentAt(timetable, elapsed);
	return done ? timetable.phases.length : index + round * phasesInRound(timetable);
}

/** How many phases an endless timetable goes through again and again. */
export function phasesInRound({ phases, repeatsFrom }: Timetable): number {
	return repeatsFrom === undefined
		? 0
		: phases.filter((phase) => phase.starts >= repeatsFrom).length;
}
