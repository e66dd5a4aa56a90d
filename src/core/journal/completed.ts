import type { SessionEntry, StepDone } from './entry.ts';
import { isStopSign, type Stop } from './stop.ts';

type Steps = Pick<SessionEntry, 'steps' | 'stops'>;

/**
 * The stops of one step, on its side. A stop that names no side of an exercise with two is of the sides
 * of which nothing was done: what was done before it did not hurt. Where something was done of both,
 * nobody knows which it was, and it is of each.
 */
export function stopsOf({ steps, stops = [] }: Steps, step: StepDone): readonly Stop[] {
	const { exercise, side, repetitions } = step;
	const own = stops.filter((stop) => stop.exercise === exercise);
	if (own.length === 0) return own;
	const unsided =
		repetitions === 0 || steps.every((each) => each.exercise !== exercise || each.repetitions > 0);
	return own.filter((stop) => (stop.side === undefined ? unsided : stop.side === side));
}

/** Done at least once and not broken off: only this is reached, or counts as done. */
export function isCompleted(session: Steps, step: StepDone): boolean {
	return step.repetitions > 0 && stopsOf(session, step).length === 0;
}

/** Without any, a session is no practice, though its stops are to be known. */
export function completedSteps(session: Steps): readonly StepDone[] {
	return session.steps.filter((step) => isCompleted(session, step));
}

/**
 * Whether a target nearer than the level was asked for because somebody said "easier", and so is where
 * the ladder stands. Today's app writes no level then; in records of before, it was so where the movement
 * was stopped in a way after which easier is offered, and no other one says that the day asked for less.
 */
export function easedByHand(session: Steps, step: StepDone): boolean {
	if (step.measured?.level === undefined) return false;
	if (stopsOf(session, step).every(isStopSign)) return false;
	return session.steps.every(
		(other) =>
			other.exercise === step.exercise ||
			other.measured?.level === undefined ||
			stopsOf(session, other).length > 0
	);
}
