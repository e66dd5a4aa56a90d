import { milliseconds, type Milliseconds } from '#core/base/units.ts';
import type { Phase, Timetable, TimetableStep } from './timetable.ts';

/** What a timetable says at one point in time. */
export interface Moment {
	readonly phase: Phase;
	/** Index of the phase in the timetable. */
	readonly index: number;
	readonly step: TimetableStep;
	/** How often an endless timetable has started again. */
	readonly round: number;
	/** Time since the start of the phase. */
	readonly sinceStart: Milliseconds;
	/** Time left in the phase. */
	readonly left: Milliseconds;
	/** Share of the phase that is over, 0 to 1. */
	readonly progress: number;
	readonly elapsedInRoutine: Milliseconds;
	/** Absent if the timetable is endless. */
	readonly leftInRoutine?: Milliseconds;
	readonly nextPhase?: Phase;
	readonly nextStep?: TimetableStep;
	/** Whether the end has been reached; the phase is then the last one. */
	readonly done: boolean;
}

/** The moment at this time, which is limited to the start and the end of the timetable. */
export function momentAt(timetable: Timetable, elapsed: Milliseconds): Moment {
	const { phases, steps, length, repeatsFrom } = timetable;
	const sinceBeginning = Number.isFinite(elapsed) ? Math.max(0, elapsed) : 0;
	const endless = repeatsFrom !== undefined;
	const total = milliseconds(endless ? sinceBeginning : Math.min(sinceBeginning, length));
	const round = roundAt(timetable, total);
	const inTimetable = endless ? total - round * (length - repeatsFrom) : total;
	const index = indexAt(phases, inTimetable);
	const phase = phaseIn(timetable, index, round);
	const sinceStart = milliseconds(Math.min(inTimetable - phase.starts, phase.length));
	const nextPhase = phases[index + 1] ?? (endless ? loopStart(timetable) : undefined);
	const nextStep = steps[phase.step + 1];
	return {
		phase,
		index,
		step: steps[phase.step] ?? steps[0],
		round,
		sinceStart,
		left: milliseconds(phase.length - sinceStart),
		progress: sinceStart / phase.length,
		elapsedInRoutine: total,
		...(!endless && { leftInRoutine: milliseconds(length - total) }),
		...(nextPhase && { nextPhase }),
		...(nextStep && { nextStep }),
		done: !endless && total >= length
	};
}

/** How often an endless timetable has started again by then; 0 for one that ends. */
export function roundAt({ length, repeatsFrom }: Timetable, elapsed: Milliseconds): number {
	if (repeatsFrom === undefined || elapsed < length) return 0;
	return Math.floor((elapsed - repeatsFrom) / (length - repeatsFrom));
}

function indexAt(phases: Timetable['phases'], time: number): number {
	let [low, high] = [0, phases.length - 1];
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		const phase = phases[middle];
		if (phase && phase.starts <= time) low = middle;
		else high = middle - 1;
	}
	return low;
}

/** The phase; in a new round, its first phase starts where the last round left the figure. */
function phaseIn(timetable: Timetable, index: number, round: number): Phase {
	const phase = timetable.phases[index] ?? timetable.phases[0];
	if (round === 0 || phase.starts !== timetable.repeatsFrom) return phase;
	return { ...phase, from: timetable.phases.at(-1)?.to ?? phase.from };
}

function loopStart(timetable: Timetable): Phase | undefined {
	return timetable.phases.find((phase) => phase.starts === timetable.repeatsFrom);
}
