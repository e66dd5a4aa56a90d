import type { Session } from '#core/session/session.ts';
import type { Moment } from '#core/timetable/moment.ts';
import type { Phase } from '#core/timetable/timetable.ts';
import type { Cue } from './cue.ts';

const shortestCountedHold = 6000;

/**
 * The cues that are due on going from one moment to another; `before` is undefined at the start and
 * after a pause. Cues that were missed in between are dropped: only the present phase counts.
 */
export function cuesBetween(before: Moment | undefined, after: Moment): readonly Cue[] {
	if (after.done) return before?.done ? [] : [{ name: 'done' }];
	if (!before || !samePhase(before, after)) return cuesOnEntry(after.phase, before?.phase);
	const secondsLeft = Math.ceil(after.left / 1000);
	if (!isCountable(secondsLeft) || !hasCountdown(after.phase)) return [];
	return before.left > secondsLeft * 1000 ? [{ name: 'countdown', secondsLeft }] : [];
}

/** The cues that a session is due at this moment: none while it is paused or was ended early. */
export function cuesOwed(
	{ phase }: Session,
	before: Moment | undefined,
	after: Moment
): readonly Cue[] {
	const isActive = phase.name === 'running' || (phase.name === 'finished' && after.done);
	return isActive ? cuesBetween(before, after) : [];
}

/** Whether `after` is later in the same run of the same phase. */
function samePhase(before: Moment, after: Moment): boolean {
	return (
		!before.done &&
		before.index === after.index &&
		before.round === after.round &&
		before.sinceStart <= after.sinceStart
	);
}

function cuesOnEntry(phase: Phase, before: Phase | undefined): readonly Cue[] {
	switch (phase.kind) {
		case 'change':
		case 'spoken':
			return [{ name: 'begin' }];
		case 'get-ready':
			return before?.kind === 'change' ? [] : [{ name: 'begin' }];
		case 'move':
			return [{ name: 'move' }];
		case 'hold':
			return [{ name: 'hold' }];
		case 'return':
		case 'come-out':
			return [{ name: 'release' }];
		case 'rest':
			return [{ name: 'rest' }];
		case 'change-sides':
			return [{ name: 'change-sides' }];
	}
}

function hasCountdown({ kind, length }: Phase): boolean {
	return kind === 'get-ready' || (kind === 'hold' && length >= shortestCountedHold);
}

function isCountable(secondsLeft: number): secondsLeft is 1 | 2 | 3 {
	return secondsLeft === 1 || secondsLeft === 2 || secondsLeft === 3;
}
