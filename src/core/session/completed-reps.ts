import type { Side } from '#core/exercise/side.ts';
import { repetitionsOn, type Timetable, type TimetableStep } from '#core/timetable/timetable.ts';
import { phasesInRound } from './clock-tick.ts';
import { addReps, type CompletedReps } from './earlier-practice.ts';
import { includesIndex } from './index-ranges.ts';
import type { Session } from './session.ts';

/** The completed repetitions, without exercises that have none. Skipped phases do not count. */
export function completedReps(session: Session): readonly CompletedReps[] {
	const current = session.timetable.steps.flatMap((step, index) => {
		const { exercise, sides, percentOfLevel } = step;
		if (exercise === undefined) return [];
		const repetitions = sides.map((side) => completeRepetitions(session, step, index, side));
		const rounds = session.timetable.repeated ? roundsOnAllSides(repetitions) : [];
		return sides.flatMap((side, at) => {
			const done = repetitions[at] ?? [];
			if (done.length === 0) return [];
			const key = { exercise, ...(side && { side }), percentOfLevel };
			return [{ ...key, repetitions: done.length, rounds: rounds.length }];
		});
	});
	return session.carried ? addReps(session.carried.done, current) : current;
}

/** The rounds in which each side was done. */
function roundsOnAllSides(repetitions: readonly (readonly number[])[]): readonly number[] {
	const [first, ...others] = repetitions;
	return first?.filter((round) => others.every((side) => side.includes(round))) ?? [];
}

/** The indices of the completed repetitions, counted on through the rounds. */
function completeRepetitions(
	session: Session,
	step: TimetableStep,
	index: number,
	side: Side | undefined
): readonly number[] {
	const { timetable, played } = session;
	const inRound = phasesInRound(timetable);
	const repetitions = repetitionsOn(step, side);
	return Array.from(
		{ length: repetitions * startedRoundCount(session, inRound) },
		(_, each) => each
	).filter((each) => {
		const phases = workPhases(timetable, index, side, each % repetitions);
		const round = Math.floor(each / repetitions);
		return phases.every((phase) => includesIndex(played, phase + round * inRound));
	});
}

function startedRoundCount({ played }: Session, inRound: number): number {
	const passed = played.at(-1)?.[1] ?? 0;
	return inRound === 0 ? 1 : Math.ceil(passed / inRound);
}

function workPhases(
	{ phases }: Timetable,
	step: number,
	side: Side | undefined,
	repetition: number
): readonly number[] {
	return phases.flatMap((phase, index) =>
		phase.step === step &&
		phase.side === side &&
		phase.repetition === repetition &&
		phase.kind !== 'rest'
			? [index]
			: []
	);
}
