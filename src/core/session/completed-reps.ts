import type { Side } from '#core/exercise/side.ts';
import type { Timetable, TimetableStep } from '#core/timetable/timetable.ts';
import { addReps, type CompletedReps } from './carried-over.ts';
import { phasesInRound } from './clock-tick.ts';
import { includesIndex } from './index-ranges.ts';
import type { Session } from './session.ts';

/** Only what was done at least once. What was skipped, or moved past by hand, is not. */
export function completedReps(session: Session): readonly CompletedReps[] {
	const here = session.timetable.steps.flatMap((step, index) => {
		const { exercise, sides, percentOfLevel } = step;
		if (exercise === undefined) return [];
		const repetitions = sides.map((side) => repetitionsDone(session, step, index, side));
		const rounds = session.timetable.repeated ? roundsDone(repetitions) : [];
		return sides.flatMap((side, at) => {
			const done = repetitions[at] ?? [];
			if (done.length === 0) return [];
			const about = { exercise, ...(side && { side }), percentOfLevel };
			return [{ ...about, repetitions: done.length, rounds: rounds.length }];
		});
	});
	return session.carried ? addReps(session.carried.done, here) : here;
}

/** The rounds in which each side was done. */
function roundsDone(repetitions: readonly (readonly number[])[]): readonly number[] {
	const [first, ...others] = repetitions;
	return first?.filter((round) => others.every((side) => side.includes(round))) ?? [];
}

/** Which of them were done, counted through the rounds. */
function repetitionsDone(
	session: Session,
	step: TimetableStep,
	index: number,
	side: Side | undefined
): readonly number[] {
	const { timetable, played } = session;
	const inRound = phasesInRound(timetable);
	return Array.from(
		{ length: step.repetitions * roundsBegun(session, inRound) },
		(_, each) => each
	).filter((each) => {
		const phases = workOf(timetable, index, side, each % step.repetitions);
		const round = Math.floor(each / step.repetitions);
		return phases.every((phase) => includesIndex(played, phase + round * inRound));
	});
}

function roundsBegun({ played }: Session, inRound: number): number {
	const passed = played.at(-1)?.[1] ?? 0;
	return inRound === 0 ? 1 : Math.ceil(passed / inRound);
}

function workOf(
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
