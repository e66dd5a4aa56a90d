import type { Admission, Prerequisite } from './pre-session-check.ts';

/** Private to this module, so that no other module can make a PlayStart. */
const playStartBrand = Symbol('offered');

/** The permission that every start button needs; only an admission of the gate grants it. */
export interface PlayStart {
	readonly [playStartBrand]: true;
}

/** Undefined if it is closed. If a question must be answered first, the player asks it. */
export function playStartOf(admission: Admission): PlayStart | undefined {
	return admission.admitted || isResolvable(admission.before) ? startBeforeAnswers : undefined;
}

/** The permission until the answers are read. The player asks the gate in any case. */
export const startBeforeAnswers: PlayStart = { [playStartBrand]: true };

/** Whether the person can resolve it by an answer. */
function isResolvable({ name }: Prerequisite): boolean {
	return name === 'screens' || name === 'health' || name === 'spasm' || name === 'not-today';
}
