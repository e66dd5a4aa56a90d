import { after, milliseconds, type Instant, type Milliseconds } from '#core/base/units.ts';
import {
	nextSegment,
	nextSide,
	positionChangeEnd,
	previousSegment,
	repetitionStart,
	segmentStart
} from '#core/timetable/segments.ts';
import { momentAt } from '#core/timetable/moment.ts';
import { tickClock } from './clock-tick.ts';
import type { RecoveryPoint, SessionEvent } from './session-event.ts';
import { type Session, lastElapsed } from './session.ts';
import { waitAt } from './wait.ts';

/** The time to get back into position after a pause; the figure stands still meanwhile. */
export const leadIn = milliseconds(3000);

/** The session after an event. */
export function advance(before: Session, event: SessionEvent): Session {
	const session = tickClock(before, event.at, event.heard);
	switch (event.name) {
		case 'tick':
			return session;
		case 'play':
		case 'resume':
			return play(session, event.at);
		case 'go-on':
			return resumeAtOnce(session, event.at);
		case 'pause':
			return pause(session);
		case 'hurts':
			return stopForPain(session, event.at);
		case 'next':
			return seek(session, nextSegment(session.timetable, lastElapsed(session)), event.at);
		case 'previous':
			return seek(session, previousSegment(session.timetable, lastElapsed(session)), event.at);
		case 'restart-step':
			return seek(session, segmentStart(session.timetable, lastElapsed(session)), event.at);
		case 'next-side':
			return seek(session, nextSide(session.timetable, lastElapsed(session)), event.at);
		case 'in-position':
			return endPositionChange(session, event.at);
		case 'seek':
			return seek(session, event.to, event.at);
		case 'recover':
			return recover(session, event);
		case 'end':
			return endEarly(session);
	}
}

function play(session: Session, at: Instant): Session {
	const { phase } = session;
	if (phase.name === 'ready') {
		return { ...session, startedAt: at, phase: { name: 'running', since: at, seen: at } };
	}
	if (phase.name !== 'paused') return session;
	const wait = waitAt(session.timetable, phase.elapsed);
	return wait ? runFrom(session, wait.goesOn, at) : resumeFrom(session, phase.elapsed, at);
}

/** At once: what comes after words that waited begins with time to get ready. */
function runFrom(session: Session, elapsed: Milliseconds, at: Instant): Session {
	const since = after(at, milliseconds(-elapsed));
	return { ...session, phase: { name: 'running', since, seen: at } };
}

function resumeFrom(session: Session, elapsed: Milliseconds, at: Instant): Session {
	const until = after(at, leadIn);
	return { ...session, phase: { name: 'resuming', until, elapsed, seen: at } };
}

function recover(session: Session, { to, at }: { to: RecoveryPoint; at: Instant }): Session {
	const { phase, timetable } = session;
	if (phase.name !== 'hurt') return session;
	const elapsed = recoveryTime(session, to);
	const pastEnd = timetable.repeatsFrom === undefined && (elapsed ?? 0) >= timetable.length;
	return elapsed === undefined || pastEnd ? endEarly(session) : resumeFrom(session, elapsed, at);
}

function recoveryTime(session: Session, to: RecoveryPoint): Milliseconds | undefined {
	const { timetable } = session;
	const elapsed = lastElapsed(session);
	switch (to) {
		case 'here':
			return elapsed;
		case 'repetition':
			return repetitionStart(timetable, elapsed);
		case 'next':
			return nextSegment(timetable, elapsed);
	}
}

function pause(session: Session): Session {
	const { name } = session.phase;
	if (name !== 'running' && name !== 'resuming') return session;
	return { ...session, phase: { name: 'paused', elapsed: lastElapsed(session), reason: 'asked' } };
}

function resumeAtOnce(session: Session, at: Instant): Session {
	const { name } = session.phase;
	if (name !== 'paused' && name !== 'resuming') return play(session, at);
	const elapsed = lastElapsed(session);
	const wait = name === 'paused' ? waitAt(session.timetable, elapsed) : undefined;
	return runFrom(session, wait?.goesOn ?? elapsed, at);
}

/** Works from a pause, too: people often pause first and then say that it hurts. */
function stopForPain(session: Session, at: Instant): Session {
	const { name } = session.phase;
	if (name !== 'running' && name !== 'resuming' && name !== 'paused') return session;
	return { ...session, phase: { name: 'hurt', elapsed: lastElapsed(session), at } };
}

/**
 * Moves the session to another time and keeps its phase. The session ends if the time is undefined
 * or past the end. Nothing moves while it hurts, because the pain is described first.
 */
function seek(session: Session, to: Milliseconds | undefined, at: Instant): Session {
	const { phase, timetable } = session;
	if (phase.name === 'ready' || phase.name === 'finished' || phase.name === 'hurt') return session;
	const endless = timetable.repeatsFrom !== undefined;
	if (to === undefined || (!endless && to >= timetable.length)) return endEarly(session);
	const elapsed = milliseconds(Number.isFinite(to) ? Math.max(0, to) : 0);
	if (phase.name === 'running')
		return { ...session, phase: { ...phase, since: after(at, milliseconds(-elapsed)) } };
	const moved = { ...session, phase: { ...phase, elapsed } };
	return phase.name === 'paused' && phase.reason === 'waiting'
		? { ...moved, phase: { ...phase, elapsed, reason: 'asked' } }
		: moved;
}

/** Goes on at once, because the body is where the next movement begins. */
function endPositionChange(session: Session, at: Instant): Session {
	const { timetable } = session;
	const to = positionChangeEnd(timetable, momentAt(timetable, lastElapsed(session)));
	return to === undefined ? session : seek(session, to, at);
}

function endEarly(session: Session): Session {
	if (session.phase.name === 'finished') return session;
	return { ...session, phase: { name: 'finished', elapsed: lastElapsed(session), ended: 'early' } };
}
