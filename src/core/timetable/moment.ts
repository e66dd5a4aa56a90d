import { milliseconds, type Milliseconds } from '#core/base/units.ts';
import type { Phase, Timetable, TimetableStep } from './timetable.ts';

/** What a timetable says at one point in time. */
export interface Moment {
	readonly phase: Phase;
	/** Of the phase, in the timetable. */
	readonly index: number;
	readonly step: TimetableStep;
	/** How often an endless timetable has begun anew. */
	readonly round: number;
	/** Since the start of the phase. */
	readonly sinceStart: Milliseconds;
	/** Of the phase. */
	readonly left: Milliseconds;
	/** Through the phase, 0 to 1. */
	readonly progress: number;
	readonly elapsedInRoutine: Milliseconds;
	/** Absent when it is endless. */
	readonly leftInRoutine?: Milliseconds;
	readonly nextPhase?: Phase;
	readonly nextStep?: TimetableStep;
	/** The end has been reached; what is shown is its last phase. */
	readonly done: boolean;
}

/** Total: before the beginning it is the beginning, beyond the end it is the end. */
export function momentAt(timetable: Timetable, elapsed: Milliseconds): Moment {
	const { phases, steps, length, repeatsFrom } = timetable;
	const passed = Number.isFinite(elapsed) ? Math.max(0, elapsed) : 0;
	const endless = repeatsFrom !== undefined;
	const total = milliseconds(endless ? passed : Math.min(passed, length));
	const round = roundAt(timetable, total);
	const within = endless ? total - round * (length - repeatsFrom) : total;
	const index = indexAt(phases, within);
	const phase = phaseIn(timetable, index, round);
	const sinceStart = milliseconds(Math.min(within - phase.starts, phase.length));
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

/** How often an endless timetable has begun anew by then; 0 for one that ends. */
export function roundAt({ length, repeatsFrom }: Timetable, elapsed: Milliseconds): number {
	if (repeatsFrom === undefined || elapsed < length) return 0;
	return Math.floor((elapsed - repeatsFrom) / (length - repeatsFrom));
}

function indexAt(phases: Timetable['phases'], within: number): number {
	let [low, high] = [0, phases.length - 1];
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		const phase = phases[middle];
		if (phase && phase.starts <= within) low = middle;
		else high = middle - 1;
	}
	return low;
}

/** A new round begins where the last one left the figure, and not where the first began. */
function phaseIn(timetable: Timetable, index: number, round: number): Phase {
	const phase = timetable.phases[index] ?? timetable.phases[0];
	if (round === 0 || phase.starts !== timetable.repeatsFrom) return phase;
	return { ...phase, from: timetable.phases.at(-1)?.to ?? phase.from };
}

function loopStart(timetable: Timetable): Phase | undefined {
	return timetable.phases.find((phase) => phase.starts === timetable.repeatsFrom);
}
