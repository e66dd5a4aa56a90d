import type { Exercise } from '#core/exercise/exercise.ts';
import type { Day, Pain, Practice } from '#core/range/practice-day.ts';
import { targetKey } from '#core/range/target.ts';
import type { Instant } from '#core/units.ts';
import { isStopSign, stoppedAt } from './stop.ts';
import { checkInsIn, sessionsIn, type CheckIn, type Entry, type SessionEntry } from './entry.ts';

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
		for (const [index, { exercise, side, measured }] of session.steps.entries()) {
			// An exercise may once have been measured otherwise: 30 seconds are not 30 degrees.
			if (!measured || exercises[exercise]?.range?.unit !== measured.unit) continue;
			const { target, level = target, reached } = measured;
			const stops = (session.stops ?? []).filter((stop) => stoppedAt(stop, exercise, side));
			(practices[targetKey(exercise, side)] ??= []).push({
				day,
				level,
				target,
				...(reached !== undefined && { reached: reached === 'target' ? target : reached }),
				completed:
					stops.length === 0 && (session.ending === 'complete' || index < session.steps.length - 1),
				stopSign: stops.some(isStopSign),
				pain
			});
		}
	}
	return practices;
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
