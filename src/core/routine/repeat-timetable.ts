import { fromSeconds, milliseconds } from '#core/base/units.ts';
import type { Exercise } from '#core/exercise/exercise.ts';
import type { Side } from '#core/exercise/side.ts';
import type { Targets } from '#core/range/target.ts';
import { layOutPhases } from '#core/timetable/lay-out-phases.ts';
import type { Timetable, PhaseDraft } from '#core/timetable/timetable.ts';
import { addressOfRepeat, fitting, simplest, type RepeatChoice } from './repeat-choice.ts';
import {
	changeSidesPhase,
	comeOutPhase,
	getReadyPhase,
	holdSeconds,
	repetitionPhases,
	restPosition,
	sidesOf,
	type StepSides
} from './step-phases.ts';

interface Asked {
	readonly targets?: Targets;
	readonly choice?: RepeatChoice;
}

/**
 * One exercise, over and over: get ready, then rounds of once on each side that is done. Minutes are
 * never exceeded, save by the first round: as many whole rounds as fit, on both sides alike.
 */
export function repeatTimetable(
	exercise: Exercise,
	{ targets = {}, choice = simplest }: Asked = {}
): Timetable {
	const fit = fitting(choice, exercise);
	const rounds = roundsIn(exercise, targets, fit);
	const made = laidOut(exercise, targets, fit, rounds ?? 1, rounds === undefined);
	const shape = addressOfRepeat(fit);
	return { ...made, repeated: true, ...(shape !== '' && { shape }) };
}

/** How many rounds were asked for; undefined without end. */
function roundsIn(exercise: Exercise, targets: Targets, choice: RepeatChoice): number | undefined {
	const { until } = choice;
	switch (until.name) {
		case 'ended':
			return undefined;
		case 'rounds':
			return until.rounds;
		case 'minutes': {
			const limit = until.minutes * 60_000;
			const [one, two] = [1, 2].map(
				(rounds) => laidOut(exercise, targets, choice, rounds, false).length
			);
			if (one === undefined || two === undefined || two <= one) return 1;
			return Math.max(1, 1 + Math.floor((limit - one) / (two - one)));
		}
	}
}

function laidOut(
	exercise: Exercise,
	targets: Targets,
	choice: RepeatChoice,
	rounds: number,
	endless: boolean
): Timetable {
	const rest = restPosition(exercise);
	const sides = sidesDone(exercise, choice);
	const getReady = getReadyPhase(exercise, rest, undefined, sides);
	const turns = turnsOf(sides, choice, rounds);
	const comeOut = comeOutPhase(exercise, exercise.phases.at(-1)?.to ?? rest, turns.at(-1)?.side);
	const phases = turns.flatMap((turn, index): readonly PhaseDraft[] => [
		...once(exercise, targets, choice, turn, rest),
		...between(exercise, choice, turn, turns[index + 1] ?? (endless ? turns[0] : undefined), rest)
	]);
	const timetable = layOutPhases(exercise.id, exercise.name, [
		{
			exercise: exercise.id,
			name: exercise.name,
			repetitions: rounds,
			sides,
			percentOfLevel: 100,
			phases: endless ? [getReady, ...phases] : [getReady, ...phases, comeOut]
		}
	]);
	return endless ? { ...timetable, repeatsFrom: milliseconds(getReady.length) } : timetable;
}

/** Once on one side. */
interface Turn {
	readonly side: Side | undefined;
	readonly repetition: number;
	/** Nothing more of its round comes. */
	readonly last: boolean;
}

function sidesDone(exercise: Exercise, { sides }: RepeatChoice): StepSides {
	return sides === 'left' || sides === 'right' ? [sides] : sidesOf(exercise);
}

function turnsOf(sides: StepSides, choice: RepeatChoice, rounds: number): readonly Turn[] {
	const all = Array.from({ length: rounds }, (_, repetition) => repetition);
	return choice.sides === 'both'
		? sides.flatMap((side) => all.map((repetition) => ({ side, repetition, last: true })))
		: all.flatMap((repetition) =>
				sides.map((side) => ({ side, repetition, last: side === sides.at(-1) }))
			);
}

function once(
	exercise: Exercise,
	targets: Targets,
	choice: RepeatChoice,
	{ side, repetition }: Turn,
	rest: number
): readonly PhaseDraft[] {
	const hold = holdSeconds(exercise, targets) ?? choice.hold;
	const { phases } = exercise;
	const done = repetitionPhases({ phases, repetitions: 1, hold, rest, ...(side && { side }) });
	return done.map((phase) => ({ ...phase, repetition }));
}

/** The rest that was asked for between rounds, then the change of sides, or the way back to the beginning. */
function between(
	exercise: Exercise,
	choice: RepeatChoice,
	turn: Turn,
	next: Turn | undefined,
	rest: number
): readonly PhaseDraft[] {
	if (!next) return [];
	const last = exercise.phases.at(-1)?.to ?? rest;
	return [
		...(turn.last ? [pause(choice, turn, last)] : []),
		...(next.side && next.side !== turn.side
			? [changeSidesPhase(exercise, next.side, last, rest)]
			: []),
		...(exercise.kind === 'transfer' ? [wayBack(exercise, last, rest)] : [])
	];
}

function pause({ rest }: RepeatChoice, { side }: Turn, at: number): PhaseDraft {
	const cue = rest > 0 ? 'Rest.' : '';
	const length = fromSeconds(rest);
	const where = { from: at, to: at, ...(side && { side }) };
	return { kind: 'rest', name: 'rest', cue, breath: 'free', length, ...where };
}

export const wayBackCue = 'And back the way you came, slowly.';

/** Getting down or up ends elsewhere than it began; to do it again, the same way is gone back. */
function wayBack({ phases }: Exercise, from: number, to: number): PhaseDraft {
	const seconds = phases.reduce((sum, phase) => sum + phase.seconds, 0);
	return {
		kind: 'return',
		name: 'go back',
		cue: wayBackCue,
		breath: 'free',
		length: fromSeconds(seconds),
		from,
		to
	};
}
