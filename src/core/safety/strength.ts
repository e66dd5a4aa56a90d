import type { Instant } from '#core/base/units.ts';
import type { Exercise } from '#core/exercise/exercise.ts';
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

/** A strength exercise that opens in its turn. */
export interface Unlock {
	readonly id: string;
	/** Exercises that must be at their goal before. */
	readonly goals: readonly string[];
}

/** The strength exercises in the order in which they open: least load first, as in the specification, C.9. */
export function unlockOrder(
	exercises: Readonly<Record<string, Pick<Exercise, 'id' | 'unlock'>>>
): readonly Unlock[] {
	return Object.values(exercises)
		.flatMap(({ id, unlock }) => (unlock ? [{ id, ...unlock }] : []))
		.toSorted((a, b) => a.order - b.order)
		.map(({ id, goals = [] }) => ({ id, goals }));
}

/** The next exercise opens when the one before was done on this many days without a stop: a judgement. */
const daysEach = 2;

/** How it stands after all that is known now: a spasm closes it, its gate opens it, practice goes on in order. */
export function strengthNow(
	before: Strengthening,
	facts: StrengthFacts,
	order: readonly Unlock[]
): Strengthening {
	const { off, opened } = before;
	const { lastSpasm, gateOpen, now } = facts;
	const closedAgain = opened !== undefined && lastSpasm !== undefined && lastSpasm > opened;
	if (closedAgain && !gateOpen) return { off, exercises: [] };
	if (opened === undefined || closedAgain) {
		if (!gateOpen) return { off, exercises: [] };
		const first = order.slice(0, 1).map(({ id }) => id);
		return { off, opened: now, exercises: openNext(first, facts, order) };
	}
	return { off, opened, exercises: openNext(before.exercises, facts, order) };
}

/** What of it changes; nothing where it stands as it stood. */
export function strengthChange(
	before: Strengthening,
	facts: StrengthFacts,
	order: readonly Unlock[]
): { readonly strengthening?: Strengthening } {
	const strengthening = strengthNow(before, facts, order);
	return JSON.stringify(strengthening) === JSON.stringify(before) ? {} : { strengthening };
}

/** Opened by hand, after reading why it is closed: all but what waits for goals. */
export function openByHand(
	before: Strengthening,
	now: Instant,
	order: readonly Unlock[]
): Strengthening {
	const ungated = order.flatMap(({ id, goals }) => (goals.length > 0 ? [] : [id]));
	return { off: false, opened: now, exercises: [...new Set([...before.exercises, ...ungated])] };
}

/** The exercises that wait for others before them. */
export function waitingOf(
	{ exercises }: Strengthening,
	order: readonly Unlock[]
): readonly string[] {
	return order.flatMap(({ id }) => (exercises.includes(id) ? [] : [id]));
}

/** Each opens after enough days of the one before. */
function openNext(
	open: readonly string[],
	{ daysDone, atGoal }: StrengthFacts,
	order: readonly Unlock[]
): readonly string[] {
	const at = order.findIndex(({ id }) => !open.includes(id));
	const [before, next] = [order[at - 1], order[at]];
	if (!next || (before && (daysDone[before.id] ?? 0) < daysEach)) return open;
	return next.goals.every((id) => atGoal.includes(id)) ? [...open, next.id] : open;
}
