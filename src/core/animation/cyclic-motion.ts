import type { Exercise } from '#core/exercise/exercise.ts';
import type { Moment } from '#core/timetable/moment.ts';
import type { Phase, Timetable } from '#core/timetable/timetable.ts';

type Cycle = NonNullable<Exercise['figure']['cycle']>;

/**
 * The frame of a movement that goes round and round: its first pose while it waits, then rounds as long as
 * the phase lasts. It sets out from rest and comes to rest, with as many whole rounds between as fit.
 */
export function cycleFrameAt(
	{ from, seconds }: Cycle,
	{ phases }: Pick<Timetable, 'phases'>,
	{ phase, index, round, sinceStart, nextPhase }: Moment
): number {
	if (!isCyclic(phase)) return 0;
	const before = phases[index - 1];
	const opens = round === 0 && !(before && before.step === phase.step && isCyclic(before));
	const closes = !(nextPhase && nextPhase.step === phase.step && isCyclic(nextPhase));
	// Evenly faster until the first round goes as fast as all others.
	const ramp = (2000 * seconds * from) / (1 - from);
	const [opening, closing] = [opens ? ramp : 0, closes ? ramp : 0];
	const between = Math.max(1, phase.length - opening - closing);
	const left = phase.length - sinceStart;
	if (sinceStart < opening) return 100 * from * (sinceStart / ramp) ** 2;
	if (left < closing) return 100 * from * (left / ramp) ** 2;
	const rounds = Math.max(1, Math.round(between / (1000 * seconds)));
	return 100 * (from + (1 - from) * ((((sinceStart - opening) / between) * rounds) % 1));
}

/** Whether it is being done in this phase, rather than waited for. */
export function isCyclic({ kind }: Pick<Phase, 'kind'>): boolean {
	return kind === 'move' || kind === 'hold' || kind === 'return';
}
