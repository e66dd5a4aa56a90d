import { fromSeconds } from '#core/base/units.ts';
import type { Exercise, ExercisePhase } from '#core/exercise/exercise.ts';
import type { Side } from '#core/exercise/side.ts';
import type { Targets } from '#core/range/target.ts';
import type { PhaseDraft } from '#core/timetable/timetable.ts';
import { changeSidesCue, fillInSide } from './cue-words.ts';
import { noteSeconds } from './own-note.ts';
import type { ExerciseStep, SpokenStep } from './routine.ts';
import { sidesOf, sidesOfStep, type StepSides } from './step-sides.ts';
import { holdSeconds, repetitionsBySide, repetitionsOf } from './target-dose.ts';

/** The phases of a step: get ready, all repetitions on each side, equally long, and come out. */
export function exercisePhases(
	step: ExerciseStep,
	exercise: Exercise,
	targets: Targets
): readonly PhaseDraft[] {
	const { from, until } = step.phases ?? { from: 0, until: exercise.phases.length };
	const rest = restPosition(exercise, from);
	const bySide = repetitionsBySide(step, exercise, targets);
	const round = {
		phases: exercise.phases.slice(from, until),
		repetitions: repetitionsOf(step, exercise, targets),
		restBetween: step.restSeconds,
		hold: step.holdSeconds ?? holdSeconds(exercise, targets, step.percentOfLevel),
		rest
	};
	const last = round.phases.at(-1)?.to ?? rest;
	const sides = sidesOfStep(exercise, step);
	return [
		getReadyPhase(
			exercise,
			rest,
			(step.getReadySeconds ?? exercise.dose.getReady.seconds) + noteSeconds(step.ownNote),
			sides
		),
		...sides.flatMap((side, index) => [
			...(index > 0 && side ? [changeSidesPhase(exercise, side, last, rest)] : []),
			...repetitionPhases({
				...round,
				...(side && { side, repetitions: bySide?.[side] ?? round.repetitions })
			})
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
		...phaseDefaults(side),
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
		...phaseDefaults(side),
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
	return {
		...phaseDefaults(side),
		kind: 'change-sides',
		name: 'change sides',
		cue,
		length,
		from,
		to
	};
}

export interface Repetitions {
	readonly phases: readonly ExercisePhase[];
	readonly repetitions: number;
	/** Seconds of each hold; the exercise's own when absent. */
	readonly hold?: number | undefined;
	readonly rest: number;
	/** Seconds between two repetitions, beside the exercise's own rest. */
	readonly restBetween?: number | undefined;
	readonly side?: Side;
}

export function repetitionPhases(options: Repetitions): readonly PhaseDraft[] {
	const { phases, repetitions, hold, restBetween = 0, side } = options;
	let position = options.rest;
	return Array.from({ length: repetitions }, (_, repetition) => [
		...phases.map(({ kind, name, cue, breath, seconds, to }): PhaseDraft => {
			const from = position;
			position = to;
			return {
				kind,
				name: fillInSide(name, side),
				cue: fillInSide(cue, side),
				breath,
				length: fromSeconds(kind === 'hold' ? (hold ?? seconds) : seconds),
				from,
				to,
				repetition,
				...(side && { side })
			};
		}),
		...(repetition < repetitions - 1 ? [pausePhase(restBetween, position, repetition, side)] : [])
	]).flat();
}

function pausePhase(
	seconds: number,
	at: number,
	repetition: number,
	side: Side | undefined
): PhaseDraft {
	const length = fromSeconds(seconds);
	const cue = seconds > 0 ? 'Rest.' : '';
	return {
		...phaseDefaults(side),
		kind: 'rest',
		name: 'rest',
		cue,
		length,
		from: at,
		to: at,
		repetition
	};
}

export function spokenPhase(step: SpokenStep): PhaseDraft {
	const length = fromSeconds(step.seconds);
	return {
		...phaseDefaults(),
		kind: 'spoken',
		name: 'change position',
		cue: step.say,
		length,
		from: 0,
		to: 0,
		...(step.waits && { waits: true })
	};
}

/** The change of exercise belongs to the next step, so that the figure already shows that step. */
export function changePhase(
	seconds: number,
	first: PhaseDraft | undefined,
	cue: string
): PhaseDraft {
	const rest = first?.from ?? 0;
	const length = fromSeconds(seconds);
	return {
		...phaseDefaults(first?.side),
		kind: 'change',
		name: 'change',
		cue,
		length,
		from: rest,
		to: rest
	};
}

/**
 * The point of the range where the figure waits for the phase `from`: the pose of a hold, else
 * where the phase before it ended.
 */
export function restPosition(exercise: Exercise, from = 0): number {
	const first = exercise.phases[from];
	return first?.kind === 'hold' ? first.to : (exercise.phases[from - 1]?.to ?? 0);
}

function phaseDefaults(side?: Side) {
	return { cue: '', breath: 'free', ...(side && { side }) } as const;
}
