import type { Instant } from '#core/base/units.ts';
import type { Strengthening } from './stored-safety.ts';

/** What decides how it stands now. */
export interface StrengthFacts {
	readonly now: Instant;
	/** When the last spasm was. */
	readonly lastSpasm?: Instant | undefined;
	/** Whether nothing keeps the gate closed. */
	readonly gateOpen: boolean;
	/** On how many days each exercise was done lately, without a stop, by id. */
	readonly daysDone: Readonly<Record<string, number>>;
	/** Exercises whose level is at its goal. */
	readonly atGoal: readonly string[];
}

/** All strength work, least load first, as in the specification, C.9. */
export const strengthening: readonly string[] = [
	'bridge',
	'bird-dog',
	'plank',
	'wall-squat',
	'leg-lift',
	'trunk-lift'
];

/** The next exercise opens when the one before was done on this many days without a stop: a judgement. */
const daysEach = 2;

/** The last of them also waits for these two. */
const last = { exercise: 'trunk-lift', after: ['bridge', 'bird-dog'] } as const;

/** How it stands after all that is known now: a spasm closes it, its gate opens it, practice goes on in order. */
export function strengthNow(before: Strengthening, facts: StrengthFacts): Strengthening {
	const { off, opened } = before;
	const { lastSpasm, gateOpen, now } = facts;
	const closedAgain = opened !== undefined && lastSpasm !== undefined && lastSpasm > opened;
	if (closedAgain && !gateOpen) return { off, exercises: [] };
	if (opened === undefined || closedAgain) {
		return gateOpen
			? { off, opened: now, exercises: inOrder(['bridge'], facts) }
			: { off, exercises: [] };
	}
	return { off, opened, exercises: inOrder(before.exercises, facts) };
}

/** What of it changes; nothing where it stands as it stood. */
export function strengthChange(
	before: Strengthening,
	facts: StrengthFacts
): { readonly strengthening?: Strengthening } {
	const strengthening = strengthNow(before, facts);
	return JSON.stringify(strengthening) === JSON.stringify(before) ? {} : { strengthening };
}

/** Opened by hand, after reading why it is closed: all but what waits for goals. */
export function openByHand(before: Strengthening, now: Instant): Strengthening {
	return {
		off: false,
		opened: now,
		exercises: [
			...new Set([...before.exercises, ...strengthening.filter((id) => id !== last.exercise)])
		]
	};
}

/** The exercises that wait for others before them. */
export function waitingOf({ exercises }: Strengthening): readonly string[] {
	return strengthening.filter((id) => !exercises.includes(id));
}

function inOrder(open: readonly string[], { daysDone, atGoal }: StrengthFacts): readonly string[] {
	const next = strengthening.find((id) => !open.includes(id));
	const before = next && strengthening[strengthening.indexOf(next) - 1];
	if (!next || (before && (daysDone[before] ?? 0) < daysEach)) return open;
	if (next === last.exercise && !last.after.every((id) => atGoal.includes(id))) return open;
	return [...open, next];
}
