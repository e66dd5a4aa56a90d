import { momentAt, type Moment } from '#core/routine/moment.ts';
import { nextSegment, nextSide, repetitionStart, segmentStart } from '#core/routine/segments.ts';
import type { Timetable } from '#core/routine/timetable.ts';
import { after, between, milliseconds, type Instant, type Milliseconds } from '#core/units.ts';
import { observed } from './observed.ts';
import type { Spans } from './spans.ts';

/** One run through a timetable. */
export interface Session {
	readonly id: string;
	readonly timetable: Timetable;
	readonly phase: SessionPhase;
	/** Absent until it is first played. */
	readonly startedAt?: Instant;
	/** When somebody was last seen playing it; a clock set back may put it before the start. */
	readonly lastPlayed?: Instant;
	/** Which phases were played to their end, by index, counted on through the rounds. */
	readonly played: Spans;
}

/**
 * Running remembers when it began instead of counting ticks. `seen` is the last time somebody looked
 * at the clock: after a long gap nobody knows what was done in it.
 */
export type SessionPhase =
	| { readonly name: 'ready' }
	| { readonly name: 'running'; readonly since: Instant; readonly seen: Instant }
	| {
			readonly name: 'resuming';
			readonly until: Instant;
			readonly elapsed: Milliseconds;
			readonly seen: Instant;
	  }
	| { readonly name: 'paused'; readonly elapsed: Milliseconds; readonly reason: PauseReason }
	/** It hurt: stopped, to come out of the pose and say what it was. */
	| { readonly name: 'hurt'; readonly elapsed: Milliseconds; readonly at: Instant }
	| {
			readonly name: 'finished';
			readonly elapsed: Milliseconds;
			readonly ended: 'complete' | 'early';
	  };

/** Slept: the device or the tab stood still. Restored: the page was loaded anew. */
export type PauseReason = 'asked' | 'slept' | 'restored';

/**
 * To be sent a tick at least every few seconds while it runs; a longer silence counts as sleep, unless
 * it was heard meanwhile: then `heard` says how far its sound has come.
 */
export type SessionEvent = Asked & { readonly at: Instant; readonly heard?: Milliseconds };

/** What happened, or was asked. */
export type Asked =
	| {
			readonly name:
				| 'play'
				| 'pause'
				| 'resume'
				| 'next'
				| 'previous'
				| 'restart-step'
				| 'restart-repetition'
				| 'next-side'
				| 'hurts'
				| 'end'
				| 'tick';
	  }
	/** Resumes without time to get back into position: whoever asks from a locked screen is there. */
	| { readonly name: 'go-on' }
	| { readonly name: 'seek'; readonly to: Milliseconds };

/** Time to get back into position after a pause, while the figure stands still. */
export const leadIn = milliseconds(3000);

/** This long into a step, "previous" means its own start. */
const restartsAfter = 3000;

export function begin(id: string, timetable: Timetable): Session {
	return { id, timetable, phase: { name: 'ready' }, played: [] };
}

export function advance(before: Session, event: SessionEvent): Session {
	const session = observed(before, event.at, event.heard);
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
			return moved(session, previousStart(session), event.at);
		case 'restart-step':
			return moved(session, segmentStart(session.timetable, elapsedIn(session)), event.at);
		case 'restart-repetition':
			return moved(session, repetitionStart(session.timetable, elapsedIn(session)), event.at);
		case 'next-side':
			return moved(session, nextSide(session.timetable, elapsedIn(session)), event.at);
		case 'seek':
			return moved(session, event.to, event.at);
		case 'end':
			return ended(session);
	}
}

/** How far through its timetable it is; of an endless one, how long it has run. */
export function elapsedAt(session: Session, now: Instant): Milliseconds {
	return elapsedIn(observed(session, now));
}

export function momentOf(session: Session, now: Instant): Moment {
	return momentAt(session.timetable, elapsedAt(session, now));
}

/** Time left to get back into position; 0 when it is not resuming. */
export function resumesIn(session: Session, now: Instant): Milliseconds {
	const { phase } = observed(session, now);
	return phase.name === 'resuming' ? between(phase.seen, phase.until) : milliseconds(0);
}

function elapsedIn({ phase }: Session): Milliseconds {
	switch (phase.name) {
		case 'ready':
			return milliseconds(0);
		case 'running':
			return between(phase.since, phase.seen);
		case 'resuming':
		case 'paused':
		case 'hurt':
		case 'finished':
			return phase.elapsed;
	}
}

function playing(session: Session, at: Instant): Session {
	const { phase } = session;
	if (phase.name === 'ready') {
		return { ...session, startedAt: at, phase: { name: 'running', since: at, seen: at } };
	}
	if (phase.name !== 'paused' && phase.name !== 'hurt') return session;
	const until = after(at, leadIn);
	return { ...session, phase: { name: 'resuming', until, elapsed: phase.elapsed, seen: at } };
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

/** To another place, going on as it was; past the end, or to none, it ends. */
function moved(session: Session, to: Milliseconds | undefined, at: Instant): Session {
	const { phase, timetable } = session;
	if (phase.name === 'ready' || phase.name === 'finished') return session;
	const endless = timetable.repeatsFrom !== undefined;
	if (to === undefined || (!endless && to >= timetable.length)) return ended(session);
	const elapsed = milliseconds(Number.isFinite(to) ? Math.max(0, to) : 0);
	return phase.name === 'running'
		? { ...session, phase: { ...phase, since: after(at, milliseconds(-elapsed)) } }
		: { ...session, phase: { ...phase, elapsed } };
}

function previousStart(session: Session): Milliseconds {
	const elapsed = elapsedIn(session);
	const start = segmentStart(session.timetable, elapsed);
	if (elapsed - start > restartsAfter) return start;
	return segmentStart(session.timetable, milliseconds(start - 1));
}

function ended(session: Session): Session {
	if (session.phase.name === 'finished') return session;
	return { ...session, phase: { name: 'finished', elapsed: elapsedIn(session), ended: 'early' } };
}
