import { fromSeconds, milliseconds } from '#core/base/units.ts';
import type { Exercise } from '#core/exercise/exercise.ts';
import type { Side } from '#core/exercise/side.ts';
import type { Targets } from '#core/range/target.ts';
import { layOutPhases } from '#core/timetable/lay-out-phases.ts';
import type { Timetable, PhaseDraft } from '#core/timetable/timetable.ts';
import { repeatQuery, choiceFor, defaultRepeat, type RepeatChoice } from './repeat-choice.ts';
import {
	changeSidesPhase,
	comeOutPhase,
	getReadyPhase,
	repetitionPhases,
	restPosition
} from './step-phases.ts';
import { sidesOf, type StepSides } from './step-sides.ts';
import { holdSeconds, repetitionsOf } from './target-dose.ts';

interface RepeatOptions {
	readonly targets?: Targets;
	readonly choice?: RepeatChoice;
}

/**
 * The timetable of one repeated exercise: get ready, then rounds of one repetition on each chosen
 * side. A limit in minutes gives as many whole rounds as fit, but at least one; both sides get the
 * same number.
 */
export function repeatTimetable(
	exercise: Exercise,
	{ targets = {}, choice = defaultRepeat }: RepeatOptions = {}
): Timetable {
	const fit = choiceFor(choice, exercise);
	const rounds = roundCount(exercise, targets, fit);
	const timetable = roundsTimetable(exercise, targets, fit, rounds ?? 1, rounds === undefined);
	const shape = repeatQuery(fit);
	return { ...timetable, repeated: true, ...(shape !== '' && { shape }) };
}

/** The number of rounds; undefined for an endless repeat. */
function roundCount(
	exercise: Exercise,
	targets: Targets,
	choice: RepeatChoice
): number | undefined {
	const { until } = choice;
	switch (until.name) {
		case 'ended':
			return undefined;
		case 'target':
			return repetitionsOf({}, exercise, targets);
		case 'rounds':
			return until.rounds;
		case 'minutes': {
			const limit = until.minutes * 60_000;
			const [one, two] = [1, 2].map(
				(rounds) => roundsTimetable(exercise, targets, choice, rounds, false).length
			);
			if (one === undefined || two === undefined || two <= one) return 1;
			return Math.max(1, 1 + Math.floor((limit - one) / (two - one)));
		}
	}
}

function roundsTimetable(
	exercise: Exercise,
	targets: Targets,
	choice: RepeatChoice,
	rounds: number,
	endless: boolean
): Timetable {
	const rest = restPosition(exercise);
	const sides = chosenSides(exercise, choice);
	const getReady = getReadyPhase(exercise, rest, undefined, sides);
	const turns = turnsOf(sides, choice, rounds);
	const comeOut = comeOutPhase(exercise, exercise.phases.at(-1)?.to ?? rest, turns.at(-1)?.side);
	const phases = turns.flatMap((turn, index): readonly PhaseDraft[] => [
		...turnPhases(exercise, targets, choice, turn, rest),
		...phasesBetween(
			exercise,
			choice,
			turn,
			turns[index + 1] ?? (endless ? turns[0] : undefined),
			rest
		)
	]);
	const timetable = layOutPhases(exercise.id, exercise.name, [
		{
			exercise: exercise.id,
			name: exercise.name,
			repetitions: rounds,
			...(choice.until.name === 'target' && { countsToTarget: true }),
			sides,
			percentOfLevel: 100,
			phases: endless ? [getReady, ...phases] : [getReady, ...phases, comeOut]
		}
	]);
	return endless ? { ...timetable, repeatsFrom: milliseconds(getReady.length) } : timetable;
}

/** One repetition on one side. */
interface Turn {
	readonly side: Side | undefined;
	readonly repetition: number;
	/** Whether it ends its round. */
	readonly last: boolean;
}

function chosenSides(exercise: Exercise, { sides }: RepeatChoice): StepSides {
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

function turnPhases(
	exercise: Exercise,
	targets: Targets,
	choice: RepeatChoice,
	{ side, repetition }: Turn,
	rest: number
): readonly PhaseDraft[] {
	const hold = holdSeconds(exercise, targets) ?? choice.hold;
	const { phases } = exercise;
	const drafts = repetitionPhases({ phases, repetitions: 1, hold, rest, ...(side && { side }) });
	return drafts.map((phase) => ({ ...phase, repetition }));
}

/** The chosen rest after a round, the change of sides, and the way back of a transfer. */
function phasesBetween(
	exercise: Exercise,
	choice: RepeatChoice,
	turn: Turn,
	next: Turn | undefined,
	rest: number
): readonly PhaseDraft[] {
	if (!next) return [];
	const last = exercise.phases.at(-1)?.to ?? rest;
	return [
		...(turn.last ? [restPhase(choice, turn, last)] : []),
		...(next.side && next.side !== turn.side
			? [changeSidesPhase(exercise, next.side, last, rest)]
			: []),
		...(exercise.kind === 'transfer' ? [goBackPhase(exercise, last, rest)] : [])
	];
}

function restPhase({ rest }: RepeatChoice, { side }: Turn, at: number): PhaseDraft {
	const cue = rest > 0 ? 'Rest.' : '';
	const length = fromSeconds(rest);
	const position = { from: at, to: at, ...(side && { side }) };
	return { kind: 'rest', name: 'rest', cue, breath: 'free', length, ...position };
}

export const goBackCue = 'And back the way you came, slowly.';

/** A transfer ends in another posture than it began in, so it is reversed before it is repeated. */
function goBackPhase({ phases }: Exercise, from: number, to: number): PhaseDraft {
	const seconds = phases.reduce((sum, phase) => sum + phase.seconds, 0);
	return {
		kind: 'return',
		name: 'go back',
		cue: goBackCue,
		breath: 'free',
		length: fromSeconds(seconds),
		from,
		to
	};
}
