import type { Measured, SessionEntry, StepDone } from '#core/journal/entry.ts';
import type { Stop } from '#core/journal/stop.ts';
import { stopsOf, wasEasedByHand } from './completed.ts';

/** What a session asked of one measured step, and what became of it. */
export interface StepOutcome {
	readonly level: number;
	/** What was asked for: nearer than the level on an easier day. */
	readonly target: number;
	/** The easier target that was chosen by hand; the ladder stands there from then on. */
	readonly easedTo?: number;
	/** The value that was answered, whatever became of the movement. */
	readonly answer?: number;
	/** The value that was reached. A movement that was stopped or not begun reached nothing. */
	readonly reached?: number;
	/** Done at least once, and not stopped. */
	readonly completed: boolean;
	/** Stopped or left before the first repetition. */
	readonly undone: boolean;
	readonly stops: readonly Stop[];
}

/** Undefined where nothing was measured. `measured` is what of it can be meant today. */
export function outcomeOf(
	session: Pick<SessionEntry, 'steps' | 'stops'>,
	step: StepDone,
	measured: Measured | undefined = step.measured
): StepOutcome | undefined {
	if (!measured) return undefined;
	const { target, level = target } = measured;
	const answer = measured.reached === 'target' ? target : measured.reached;
	const stops = stopsOf(session, step);
	const undone = step.repetitions === 0;
	const completed = !undone && stops.length === 0;
	return {
		...{ level, target, completed, undone, stops },
		...(wasEasedByHand(session, step) && { easedTo: target }),
		...(answer !== undefined && { answer }),
		...(answer !== undefined && completed && { reached: answer })
	};
}
