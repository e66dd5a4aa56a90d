import { fromSeconds } from '#core/base/units.ts';
import type { Exercise, ExercisePhase } from '#core/exercise/exercise.ts';
import type { Side } from '#core/exercise/side.ts';
import { targetFor, type Targets } from '#core/range/target.ts';
import type { PhaseDraft } from '#core/timetable/timetable.ts';
import { changeSidesCue, fillInSide } from './cue-words.ts';
import type { ExerciseStep, SpokenStep } from './routine.ts';

export type StepSides = readonly [Side | undefined, ...Side[]];

export function sidesOf(exercise: Exercise): StepSides {
	return exercise.dose.eachSide ? ['left', 'right'] : [undefined];
}

/** Get ready, then on each side every repetition, both equally long, then come out. */
export function exercisePhases(
	step: ExerciseStep,
	exercise: Exercise,
	targets: Targets
): readonly PhaseDraft[] {
	const { dose } = exercise;
	const { from, until } = step.phases ?? { from: 0, until: exercise.phases.length };
	const rest = restPosition(exercise, from);
	const round = {
		phases: exercise.phases.slice(from, until),
		repetitions: step.repetitions ?? dose.repetitions,
		hold: step.holdSeconds ?? holdSeconds(exercise, targets, step.percentOfLevel),
		rest
	};
	const last = round.phases.at(-1)?.to ?? rest;
	const sides = sidesOf(exercise);
	return [
		getReadyPhase(exercise, rest, step.getReadySeconds),
		...sides.flatMap((side, index) => [
			...(index > 0 && side ? [changeSidesPhase(exercise, side, last, rest)] : []),
			...repetitionPhases({ ...round, ...(side && { side }) })
		]),
		comeOutPhase(exercise, last, sides.at(-1), step.comeOutSeconds)
	];
}

export function comeOutPhase(
	exercise: Exercise,
	from: number,
	side: Side | undefined,
	seconds = exercise.dose.comeOut.seconds
): PhaseDraft {
	return {
		...quiet(side),
		kind: 'come-out',
		name: 'come out',
		cue: 'Slowly, no hurry.',
		length: fromSeconds(seconds),
		from,
		to: 0
	};
}

export function getReadyPhase(
	exercise: Exercise,
	rest: number,
	seconds = exercise.dose.getReady.seconds,
	[side]: StepSides = sidesOf(exercise)
): PhaseDraft {
	return {
		...quiet(side),
		kind: 'get-ready',
		name: 'get ready',
		cue: fillInSide(exercise.dose.getReady.cue, side),
		length: fromSeconds(seconds),
		from: rest,
		to: rest
	};
}

export function changeSidesPhase(
	exercise: Exercise,
	side: Side,
	from: number,
	to: number
): PhaseDraft {
	const length = fromSeconds(exercise.dose.changeSides.seconds);
	const cue = changeSidesCue(side, length);
	return { ...quiet(side), kind: 'change-sides', name: 'change sides', cue, length, from, to };
}

export interface Repetitions {
	readonly phases: readonly ExercisePhase[];
	readonly repetitions: number;
	/** Seconds of each hold, if not the exercise's own. */
	readonly hold?: number | undefined;
	readonly rest: number;
	readonly side?: Side;
}

export function repetitionPhases(given: Repetitions): readonly PhaseDraft[] {
	const { phases, repetitions, hold, side } = given;
	let from = given.rest;
	return Array.from({ length: repetitions }, (_, repetition) =>
		phases.map(({ kind, name, cue, breath, seconds, to }): PhaseDraft => {
			const begins = from;
			from = to;
			return {
				kind,
				name,
				cue: fillInSide(cue, side),
				breath,
				length: fromSeconds(kind === 'hold' ? (hold ?? seconds) : seconds),
				from: begins,
				to,
				repetition,
				...(side && { side })
			};
		})
	).flat();
}

export function spokenPhase(step: SpokenStep): PhaseDraft {
	const length = fromSeconds(step.seconds);
	return {
		...quiet(),
		kind: 'spoken',
		name: 'change position',
		cue: step.say,
		length,
		from: 0,
		to: 0
	};
}

/** Belongs to the step that follows, so that the figure already shows what comes. */
export function changePhase(
	seconds: number,
	first: PhaseDraft | undefined,
	cue: string
): PhaseDraft {
	const rest = first?.from ?? 0;
	const length = fromSeconds(seconds);
	return {
		...quiet(first?.side),
		kind: 'change',
		name: 'change',
		cue,
		length,
		from: rest,
		to: rest
	};
}

/** Where the figure waits: where the phase before left it, or in the pose that is only held. */
export function restPosition(exercise: Exercise, from = 0): number {
	const first = exercise.phases[from];
	return first?.kind === 'hold' ? first.to : (exercise.phases[from - 1]?.to ?? 0);
}

/** Both sides are held equally long: as long as the side with the smaller target. */
export function holdSeconds(
	exercise: Exercise,
	targets: Targets,
	percentOfLevel?: number
): number | undefined {
	if (exercise.range?.unit !== 'seconds') return undefined;
	const [first, ...others] = sidesOf(exercise).map((side) =>
		targetFor(targets, exercise, side, percentOfLevel)
	);
	return others.reduce((least, target) => Math.min(least ?? Infinity, target ?? Infinity), first);
}

function quiet(side?: Side) {
	return { cue: '', breath: 'free', ...(side && { side }) } as const;
}
