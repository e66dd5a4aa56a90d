import type { Instant } from '#core/base/units.ts';
import type { Exercise } from '#core/exercise/exercise.ts';
import type { Strengthening } from './stored-safety.ts';

/** The facts that open and close strength exercises. */
export interface StrengthFacts {
	readonly now: Instant;
	readonly lastSpasm?: Instant | undefined;
	/** Whether nothing blocks strength. */
	readonly gateOpen: boolean;
	/** The number of recent days on which each exercise was done without a stop, by id. */
	readonly daysDone: Readonly<Record<string, number>>;
	/** The ids of exercises whose level is at the goal. */
	readonly atGoal: readonly string[];
}

/** A strength exercise that opens in order. */
export interface Unlock {
	readonly id: string;
	/** The ids of exercises that must be at their goal before it opens. */
	readonly goals: readonly string[];
}

/** The strength exercises in the order in which they open: least load first (specification C.9). */
export function unlockOrder(
	exercises: Readonly<Record<string, Pick<Exercise, 'id' | 'unlock'>>>
): readonly Unlock[] {
	return Object.values(exercises)
		.flatMap(({ id, unlock }) => (unlock ? [{ id, ...unlock }] : []))
		.toSorted((a, b) => a.order - b.order)
		.map(({ id, goals = [] }) => ({ id, goals }));
}

/** An exercise opens after this many days of the previous one without a stop; a judgement. */
const daysPerExercise = 2;

/**
 * The current state of strength. A spasm closes it, its criteria open it, and practice opens the
 * exercises in order.
 */
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

/** The changed state of strength; empty if nothing changes. */
export function strengthChange(
	before: Strengthening,
	facts: StrengthFacts,
	order: readonly Unlock[]
): { readonly strengthening?: Strengthening } {
	const strengthening = strengthNow(before, facts, order);
	return JSON.stringify(strengthening) === JSON.stringify(before) ? {} : { strengthening };
}

/** Opens all exercises that wait for no goals, after the person has read why they are closed. */
export function openByHand(
	before: Strengthening,
	now: Instant,
	order: readonly Unlock[]
): Strengthening {
	const withoutGoals = order.flatMap(({ id, goals }) => (goals.length > 0 ? [] : [id]));
	return {
		off: false,
		opened: now,
		exercises: [...new Set([...before.exercises, ...withoutGoals])]
	};
}

/** The ids of the exercises that are not open yet. */
export function closedExercises(
	{ exercises }: Strengthening,
	order: readonly Unlock[]
): readonly string[] {
	return order.flatMap(({ id }) => (exercises.includes(id) ? [] : [id]));
}

/** Opens the next exercise after enough days of the previous one. */
function openNext(
	open: readonly string[],
	{ daysDone, atGoal }: StrengthFacts,
	order: readonly Unlock[]
): readonly string[] {
	const at = order.findIndex(({ id }) => !open.includes(id));
	const [before, next] = [order[at - 1], order[at]];
	if (!next || (before && (daysDone[before.id] ?? 0) < daysPerExercise)) return open;
	return next.goals.every((id) => atGoal.includes(id)) ? [...open, next.id] : open;
}
