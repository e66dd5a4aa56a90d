import type { Instant, Day } from '#core/base/units.ts';
import type { Exercise } from '#core/exercise/exercise.ts';
import { easedByHand, stopsOf } from '#core/journal/completed.ts';
import {
	checkInsIn,
	sessionsIn,
	type CheckIn,
	type Entry,
	type SessionEntry,
	type StepDone
} from '#core/journal/entry.ts';
import { isStopSign } from '#core/journal/stop.ts';
import { targetKey } from '#core/range/target.ts';
import { hasMissedTarget, type Pain, type Practice } from './practice-day.ts';

/** On which day of the person's calendar a moment falls. */
export type DayOf = (moment: Instant) => Day;

/** What was done of each exercise, by its id or, where each side has its own target, by `exercise:side`. */
export type Practices = Readonly<Record<string, readonly Practice[]>>;

/** What the journal, oldest first, knows of each measured exercise, with what was said about pain around it. */
export function practicesIn(
	exercises: Readonly<Record<string, Exercise>>,
	entries: readonly Entry[],
	dayOf: DayOf
): Practices {
	const checkIns = checkInsIn(entries);
	const practices: Record<string, Practice[]> = {};
	for (const session of sessionsIn(entries)) {
		const day = dayOf(session.ended);
		const pain = painAround(session, day, checkIns, dayOf);
		for (const step of session.steps) {
			const { exercise, side, repetitions, measured } = step;
			const range = exercises[exercise]?.range;
			// An exercise may once have been measured otherwise: 30 seconds are not 30 degrees.
			if (!measured || range?.unit !== measured.unit) continue;
			const { target, level = target } = measured;
			const reached = measured.reached === 'target' ? target : measured.reached;
			const stops = stopsOf(session, step);
			const undone = repetitions === 0;
			const broken = undone || stops.length > 0;
			(practices[targetKey(exercise, side)] ??= []).push({
				day,
				level,
				target,
				// What was broken off was not reached, whatever was said; that it fell short stays known.
				...(reached !== undefined &&
					(!broken || hasMissedTarget(range, { target, reached })) && { reached }),
				completed: !broken && !wasLeft(session, step),
				...(undone && { undone }),
				...(easedByHand(session, step) && { easedTo: target }),
				stopSign: stops.some(isStopSign),
				pain
			});
		}
	}
	return practices;
}

/** Whether a session was ended in the midst of this. Where that was not noted, it was what was done last. */
function wasLeft({ ending, steps, left }: SessionEntry, step: StepDone): boolean {
	if (ending === 'complete') return false;
	if (!left) return step === steps.at(-1);
	return left.exercise === step.exercise && left.side === step.side;
}

function painAround(
	{ began, worstPain, pain }: SessionEntry,
	day: Day,
	checkIns: readonly CheckIn[],
	dayOf: DayOf
): Pain {
	const before = checkIns.findLast(
		(each) => each.pain !== undefined && each.at <= began && dayOf(each.at) === day
	)?.pain;
	const nextMorning = morningOf(day + 1, checkIns, dayOf);
	return {
		...(before !== undefined && { before }),
		...(worstPain !== undefined && { during: worstPain }),
		...(pain !== undefined && { after: pain }),
		...(nextMorning !== undefined && { nextMorning })
	};
}

/** As it was said to have been, else as it was when somebody first said. */
function morningOf(day: Day, checkIns: readonly CheckIn[], dayOf: DayOf): number | undefined {
	const own = checkIns.filter(({ at }) => dayOf(at) === day);
	return (
		own.findLast(({ morning }) => morning !== undefined)?.morning ??
		own.find(({ pain }) => pain !== undefined)?.pain
	);
}
