import type { Instant, Day } from '#core/base/units.ts';
import type { Exercise } from '#core/exercise/exercise.ts';
import { wasEasedByHand, stopsOf } from '#core/journal/completed.ts';
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
import { measuredInRange } from './measured-in-range.ts';
import { hasMissedTarget, type Pain, type Practice } from './practice-day.ts';

/** The calendar day of a moment for this person. */
export type DayOf = (moment: Instant) => Day;

/**
 * The practices of each exercise, by its id or, where each side has its own target, by
 * `exercise:side`.
 */
export type Practices = Readonly<Record<string, readonly Practice[]>>;

/**
 * The practices of each measured exercise in the journal, oldest entry first, with the pain answered
 * around them.
 */
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
			const { exercise, side, repetitions } = step;
			const range = exercises[exercise]?.range;
			const measured = measuredInRange(range, step);
			if (!range || !measured) continue;
			const { target, level = target } = measured;
			const reached = measured.reached === 'target' ? target : measured.reached;
			const stops = stopsOf(session, step);
			const undone = repetitions === 0;
			const broken = undone || stops.length > 0;
			(practices[targetKey(exercise, side)] ??= []).push({
				day,
				ended: session.ended,
				level,
				target,
				// A stopped movement was not reached, whatever was answered; only a miss is kept.
				...(reached !== undefined &&
					(!broken || hasMissedTarget(range, { target, reached })) && { reached }),
				completed: !broken && !wasLeft(session, step),
				...(undone && { undone }),
				...(wasEasedByHand(session, step) && { easedTo: target }),
				stopSign: stops.some(isStopSign),
				pain
			});
		}
	}
	return practices;
}

/**
 * Whether the session was ended early during this step. Older records do not tell; there it is the
 * last step.
 */
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

/** The pain of a morning: the answer about it, else the first answer of the day. */
function morningOf(day: Day, checkIns: readonly CheckIn[], dayOf: DayOf): number | undefined {
	const own = checkIns.filter(({ at }) => dayOf(at) === day);
	return (
		own.findLast(({ morning }) => morning !== undefined)?.morning ??
		own.find(({ pain }) => pain !== undefined)?.pain
	);
}
