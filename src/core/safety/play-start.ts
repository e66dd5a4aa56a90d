import type { Admission, Before } from './pre-session-check.ts';

/** Known to this module alone. */
const offered = Symbol('offered');

/** That something may be offered to be played: no page has a Start without one, and only the gate's answer makes one. */
export interface PlayStart {
	readonly [offered]: true;
}

/** Undefined while it is closed. Where something is owed an answer first, the player asks. */
export function playStartOf(admission: Admission): PlayStart | undefined {
	return admission.admitted || isAsked(admission.before) ? unread : undefined;
}

/** Until the answers are read; the player asks the gate all the same. */
export const unread: PlayStart = { [offered]: true };

/** Whether it is up to the person. */
function isAsked({ name }: Before): boolean {
	return name === 'screens' || name === 'health' || name === 'not-today';
}
