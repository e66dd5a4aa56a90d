import type { Exercise } from '#core/exercise/exercise.ts';
import type { Moment } from '#core/timetable/moment.ts';
import type { Phase, Timetable } from '#core/timetable/timetable.ts';

type Cycle = NonNullable<Exercise['figure']['cycle']>;

/**
 * The frame of a cyclic movement, 0 to 100. While a phase waits it is the first pose. Otherwise the
 * cycle repeats for the length of the phase: it starts and ends at rest, with as many whole rounds
 * between as fit.
 */
export function cycleFrameAt(
	{ from, seconds }: Cycle,
	{ phases }: Pick<Timetable, 'phases'>,
	{ phase, index, round, sinceStart, nextPhase }: Moment
): number {
	if (!isCyclic(phase)) return 0;
	const before = phases[index - 1];
	const startsFromRest = round === 0 && !(before && before.step === phase.step && isCyclic(before));
	const endsAtRest = !(nextPhase && nextPhase.step === phase.step && isCyclic(nextPhase));
	// The speed rises evenly until it is that of a full round.
	const ramp = (2000 * seconds * from) / (1 - from);
	const [opening, closing] = [startsFromRest ? ramp : 0, endsAtRest ? ramp : 0];
	const between = Math.max(1, phase.length - opening - closing);
	const left = phase.length - sinceStart;
	if (sinceStart < opening) return 100 * from * (sinceStart / ramp) ** 2;
	if (left < closing) return 100 * from * (left / ramp) ** 2;
	const rounds = Math.max(1, Math.round(between / (1000 * seconds)));
	return 100 * (from + (1 - from) * ((((sinceStart - opening) / between) * rounds) % 1));
}

/** Whether the movement runs in this phase, rather than waits. */
export function isCyclic({ kind }: Pick<Phase, 'kind'>): boolean {
	return kind === 'move' || kind === 'hold' || kind === 'return';
}
