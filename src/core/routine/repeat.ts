import type { Exercise } from '#core/exercise/exercise.ts';
import type { Targets } from '#core/range/target.ts';
import { milliseconds } from '#core/units.ts';
import { assembled } from './assembled.ts';
import {
	changeSidesPhase,
	getReadyPhase,
	heldSeconds,
	repetitionPhases,
	restingAt,
	sidesOf,
	type PhaseDraft
} from './step-phases.ts';
import type { Timetable } from './timetable.ts';

/** One exercise without end: get ready, then rounds of one repetition, or of one on each side. */
export function repeatOf(
	exercise: Exercise,
	choice: { readonly targets?: Targets } = {}
): Timetable {
	const sides = sidesOf(exercise);
	const rest = restingAt(exercise);
	const getReady = getReadyPhase(exercise, rest);
	const timetable = assembled(exercise.id, exercise.name, [
		{
			exercise: exercise.id,
			name: exercise.name,
			repetitions: 1,
			sides,
			percentOfLevel: 100,
			phases: [getReady, ...roundOf(exercise, choice.targets ?? {}, rest)]
		}
	]);
	return { ...timetable, repeatsFrom: milliseconds(getReady.length) };
}

function roundOf(exercise: Exercise, targets: Targets, rest: number): readonly PhaseDraft[] {
	const { phases } = exercise;
	const hold = heldSeconds(exercise, targets);
	const last = phases.at(-1)?.to ?? rest;
	if (!exercise.dose.eachSide) {
		const round = repetitionPhases({ phases, repetitions: 1, hold, rest });
		return exercise.kind === 'transfer' ? [...round, wayBack(round)] : round;
	}
	return (['left', 'right'] as const).flatMap((side) => [
		...repetitionPhases({ phases, repetitions: 1, hold, rest, side }),
		changeSidesPhase(exercise, side === 'left' ? 'right' : 'left', last, rest)
	]);
}

/** Getting down or up ends elsewhere than it began; to do it again, the same way is gone back. */
function wayBack(round: readonly PhaseDraft[]): PhaseDraft {
	return {
		kind: 'return',
		name: 'go back',
		cue: 'And back the way you came, slowly.',
		breath: 'free',
		length: milliseconds(round.reduce((sum, { length }) => sum + length, 0)),
		from: round.at(-1)?.to ?? 0,
		to: round[0]?.from ?? 0
	};
}
