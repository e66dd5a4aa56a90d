import type { SessionEntry, StepDone } from '#core/journal/entry.ts';
import { isStopSign, type Stop } from '#core/journal/stop.ts';

type Steps = Pick<SessionEntry, 'steps' | 'stops'>;

/**
 * The stops of one step, on its side. A stop without a side, of an exercise with two, belongs to the
 * sides of which nothing was completed, because completed sides did not hurt. If both sides have
 * repetitions it is unknown which one hurt, and the stop belongs to each. An unclear one belongs to
 * all to which it may belong.
 */
export function stopsOf({ steps, stops = [] }: Steps, step: StepDone): readonly Stop[] {
	const { exercise, side, repetitions } = step;
	const own = stops.filter(
		(stop) => stop.exercise === exercise || (stop.unclear && stop.exercise === undefined)
	);
	if (own.length === 0) return own;
	const unsided =
		repetitions === 0 || steps.every((each) => each.exercise !== exercise || each.repetitions > 0);
	return own.filter((stop) =>
		stop.side === undefined ? (stop.unclear ?? unsided) : stop.side === side
	);
}

/**
 * Whether a step was done at least once and not stopped. Only such a step counts as done or as
 * reached.
 */
export function isCompleted(session: Steps, step: StepDone): boolean {
	return step.repetitions > 0 && stopsOf(session, step).length === 0;
}

/** The completed steps. A session without any is no practice, although its stops count. */
export function completedSteps(session: Steps): readonly StepDone[] {
	return session.steps.filter((step) => isCompleted(session, step));
}

/**
 * Whether the target was nearer than the level because somebody pressed "easier", so that the ladder
 * stands at the target. Today's app then writes no level. In older records this was so if the
 * movement was stopped for a reason after which "easier" is offered and no other step shows that the
 * day asked for less.
 */
export function wasEasedByHand(session: Steps, step: StepDone): boolean {
	if (step.measured?.level === undefined) return false;
	if (stopsOf(session, step).every((stop) => isStopSign(stop) && !stop.unclear)) return false;
	return session.steps.every(
		(other) =>
			other.exercise === step.exercise ||
			other.measured?.level === undefined ||
			stopsOf(session, other).length > 0
	);
}
