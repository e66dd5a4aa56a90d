import { after, milliseconds, type Instant, type Milliseconds } from '#core/base/units.ts';
import {
	nextSegment,
	nextSide,
	previousSegment,
	repetitionStart,
	segmentStart
} from '#core/timetable/segments.ts';
import { tickClock } from './clock-tick.ts';
import type { RecoveryPoint, SessionEvent } from './session-event.ts';
import { type Session, elapsedIn } from './session.ts';

/** Time to get back into position after a pause, while the figure stands still. */
export const leadIn = milliseconds(3000);

export function advance(before: Session, event: SessionEvent): Session {
	const session = tickClock(before, event.at, event.heard);
	switch (event.name) {
		case 'tick':
			return session;
		case 'play':
		case 'resume':
			return playing(session, event.at);
		case 'go-on':
			return goingOn(session, event.at);
		case 'pause':
			return paused(session);
		case 'hurts':
			return hurt(session, event.at);
		case 'next':
			return moved(session, nextSegment(session.timetable, elapsedIn(session)), event.at);
		case 'previous':
			return moved(session, previousSegment(session.timetable, elapsedIn(session)), event.at);
		case 'restart-step':
			return moved(session, segmentStart(session.timetable, elapsedIn(session)), event.at);
		case 'next-side':
			return moved(session, nextSide(session.timetable, elapsedIn(session)), event.at);
		case 'seek':
			return moved(session, event.to, event.at);
		case 'recover':
			return recovering(session, event);
		case 'end':
			return ended(session);
	}
}

function playing(session: Session, at: Instant): Session {
	const { phase } = session;
	if (phase.name === 'ready') {
		return { ...session, startedAt: at, phase: { name: 'running', since: at, seen: at } };
	}
	return phase.name === 'paused' ? resuming(session, phase.elapsed, at) : session;
}

function resuming(session: Session, elapsed: Milliseconds, at: Instant): Session {
	const until = after(at, leadIn);
	return { ...session, phase: { name: 'resuming', until, elapsed, seen: at } };
}

function recovering(session: Session, { to, at }: { to: RecoveryPoint; at: Instant }): Session {
	const { phase, timetable } = session;
	if (phase.name !== 'hurt') return session;
	const elapsed = placeOf(session, to);
	const over = timetable.repeatsFrom === undefined && (elapsed ?? 0) >= timetable.length;
	return elapsed === undefined || over ? ended(session) : resuming(session, elapsed, at);
}

function placeOf(session: Session, to: RecoveryPoint): Milliseconds | undefined {
	const { timetable } = session;
	const elapsed = elapsedIn(session);
	switch (to) {
		case 'here':
			return elapsed;
		case 'repetition':
			return repetitionStart(timetable, elapsed);
		case 'next':
			return nextSegment(timetable, elapsed);
	}
}

function paused(session: Session): Session {
	const { name } = session.phase;
	if (name !== 'running' && name !== 'resuming') return session;
	return { ...session, phase: { name: 'paused', elapsed: elapsedIn(session), reason: 'asked' } };
}

function goingOn(session: Session, at: Instant): Session {
	const { name } = session.phase;
	if (name !== 'paused' && name !== 'resuming') return playing(session, at);
	const since = after(at, milliseconds(-elapsedIn(session)));
	return { ...session, phase: { name: 'running', since, seen: at } };
}

/** Also from a pause: whoever paused because it hurt says so a moment later. */
function hurt(session: Session, at: Instant): Session {
	const { name } = session.phase;
	if (name !== 'running' && name !== 'resuming' && name !== 'paused') return session;
	return { ...session, phase: { name: 'hurt', elapsed: elapsedIn(session), at } };
}

/** To another place, going on as it was; past the end, or to none, it ends. Not while it hurts: that is told first. */
function moved(session: Session, to: Milliseconds | undefined, at: Instant): Session {
	const { phase, timetable } = session;
	if (phase.name === 'ready' || phase.name === 'finished' || phase.name === 'hurt') return session;
	const endless = timetable.repeatsFrom !== undefined;
	if (to === undefined || (!endless && to >= timetable.length)) return ended(session);
	const elapsed = milliseconds(Number.isFinite(to) ? Math.max(0, to) : 0);
	return phase.name === 'running'
		? { ...session, phase: { ...phase, since: after(at, milliseconds(-elapsed)) } }
		: { ...session, phase: { ...phase, elapsed } };
}

function ended(session: Session): Session {
	if (session.phase.name === 'finished') return session;
	return { ...session, phase: { name: 'finished', elapsed: elapsedIn(session), ended: 'early' } };
}
