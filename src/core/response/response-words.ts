import type { Day } from '#core/base/units.ts';
import type { BackResponse } from '#core/journal/entry.ts';

export const responseNames: Readonly<Record<BackResponse, string>> = {
	'as-usual': 'As usual',
	'bit-worse': 'A bit worse',
	'clearly-worse': 'Clearly worse',
	'not-known': 'Don’t remember'
};

/** "After your session on Tuesday, how was your back in the next day or two?" */
export function responseQuestion(day: Day, today: Day): string {
	const ago = today - day;
	if (ago <= 1) return 'How has your back been since yesterday’s session?';
	return `After ${sessionWords(day, today)}, how was your back in the next day or two?`;
}

/** Why the range stays, and what is needed for a step. */
export function waitingWords(day: Day, today: Day): string {
	return `Tell us how your back was after ${sessionWords(day, today)}. Then the next small step can come.`;
}

function sessionWords(day: Day, today: Day): string {
	const ago = today - day;
	if (ago === 1) return 'yesterday’s session';
	return `your session ${ago < 7 ? 'on' : 'last'} ${weekdayOf(day)}`;
}

const weekdays = [
	...['Thursday', 'Friday', 'Saturday', 'Sunday', 'Monday', 'Tuesday', 'Wednesday']
] as const;

/** 1 January 1970 was a Thursday. */
function weekdayOf(day: Day): string {
	const length = weekdays.length;
	return weekdays[((day % length) + length) % length] ?? '';
}

/** Where the days after are answered, and how the session was is not. */
export const unsaidWords =
	'Same level today. Say how it was after this session. Then the next small step can come.';
