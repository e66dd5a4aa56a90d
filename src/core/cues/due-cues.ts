import type { Session } from '#core/session/session.ts';
import type { Moment } from '#core/timetable/moment.ts';
import type { Phase } from '#core/timetable/timetable.ts';
import type { Cue } from './cue.ts';

const shortestCountedHold = 6000;

/**
 * What is owed for coming from one moment to another; before is undefined at the beginning and after
 * a pause. What was missed in between stays missed: only what is now counts.
 */
export function cuesBetween(before: Moment | undefined, after: Moment): readonly Cue[] {
	if (after.done) return before?.done ? [] : [{ name: 'done' }];
	if (!before || !samePhase(before, after)) return entering(after.phase, before?.phase);
	const secondsLeft = Math.ceil(after.left / 1000);
	if (!isCountable(secondsLeft) || !counted(after.phase)) return [];
	return before.left > secondsLeft * 1000 ? [{ name: 'countdown', secondsLeft }] : [];
}

/** What a session owes for coming to this moment: nothing while it stands still, or is broken off. */
export function cuesOwed(
	{ phase }: Session,
	before: Moment | undefined,
	after: Moment
): readonly Cue[] {
	const heard = phase.name === 'running' || (phase.name === 'finished' && after.done);
	return heard ? cuesBetween(before, after) : [];
}

/** For screen readers, once a step or side changes: "Seated twist, left side, to 15°." */
export function announcement(moment: Moment, target?: string): string {
	const { phase, step } = moment;
	if (phase.kind === 'spoken') return phase.cue;
	const side = phase.side && `${phase.side} side`;
	return `${[step.name, side, target && `to ${target}`].filter(Boolean).join(', ')}.`;
}

/** Whether it is the same run of the same phase, and further on. */
function samePhase(before: Moment, after: Moment): boolean {
	return (
		!before.done &&
		before.index === after.index &&
		before.round === after.round &&
		before.sinceStart <= after.sinceStart
	);
}

function entering(phase: Phase, before: Phase | undefined): readonly Cue[] {
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

function counted({ kind, length }: Phase): boolean {
	return kind === 'get-ready' || (kind === 'hold' && length >= shortestCountedHold);
}

function isCountable(secondsLeft: number): secondsLeft is 1 | 2 | 3 {
	return secondsLeft === 1 || secondsLeft === 2 || secondsLeft === 3;
}
