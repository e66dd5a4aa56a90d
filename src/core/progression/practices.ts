import type { Instant, Day } from '#core/base/units.ts';
import type { Exercise } from '#core/exercise/exercise.ts';
import {
	sessionsIn,
	type BackResponse,
	type CheckIn,
	type Entry,
	type SessionEntry,
	type StepDone
} from '#core/journal/entry.ts';
import { isStopSign } from '#core/journal/stop.ts';
import { targetKey } from '#core/range/target.ts';
import { answersThatCount } from '#core/readings/answers-that-count.ts';
import { measuredInRange } from '#core/readings/measured-in-range.ts';
import { outcomeOf } from '#core/readings/step-outcome.ts';
import { realRise } from './day-grade.ts';
import { firstAfter } from './later-pain.ts';
import { hasMissedTarget, type LaterPain, type Pain, type Practice } from './practice.ts';

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
	const checkIns = answersThatCount(entries, dayOf);
	const told = checkIns.flatMap(({ at, pain }) =>
		pain === undefined ? [] : [{ day: dayOf(at), pain }]
	);
	const responses = responsesIn(entries, checkIns, dayOf);
	const practices: Record<string, Practice[]> = {};
	for (const session of sessionsIn(entries)) {
		const day = dayOf(session.ended);
		const around = aroundSession(session, day, { checkIns, told, responses, dayOf });
		for (const step of session.steps) {
			const { exercise, side } = step;
			const range = exercises[exercise]?.range;
			const measured = measuredInRange(range, step);
			const outcome = measured && outcomeOf(session, step, measured);
			if (!range || !outcome) continue;
			const { level, target, easedTo, answer: reached, completed, undone, stops } = outcome;
			(practices[targetKey(exercise, side)] ??= []).push({
				day,
				ended: session.ended,
				level,
				target,
				// A stopped movement was not reached, whatever was answered; only a miss is kept.
				...(reached !== undefined &&
					(completed || hasMissedTarget(range, { target, reached })) && { reached }),
				completed: completed && !wasLeft(session, step),
				...(undone && { undone }),
				...(easedTo !== undefined && { easedTo }),
				stopSign: stops.some(isStopSign) || wasSharp(session, step),
				...(wasTooMuch(session, step) && { tooMuch: true }),
				...around
			});
		}
	}
	return practices;
}

/**
 * Whether the session was ended early during this step, for another reason than time. Older records
 * do not tell the step; there it is the last one.
 */
function wasLeft({ ending, steps, left }: SessionEntry, step: StepDone): boolean {
	if (ending === 'complete' || left?.why === 'time') return false;
	if (!left) return step === steps.at(-1);
	return left.exercise === step.exercise && left.side === step.side;
}

function complaintsAbout({ tooMuch = [] }: SessionEntry, step: StepDone) {
	return tooMuch.filter(
		({ exercise = step.exercise, side = step.side }) =>
			exercise === step.exercise && side === step.side
	);
}

/** A session that was too much without saying what was too much in all of it. */
function wasTooMuch(session: SessionEntry, step: StepDone): boolean {
	if (session.felt !== 'too-much') return false;
	return (session.tooMuch ?? []).length === 0 || complaintsAbout(session, step).length > 0;
}

function wasSharp(session: SessionEntry, step: StepDone): boolean {
	return complaintsAbout(session, step).some(({ kind }) => kind === 'sharp');
}

interface Told {
	readonly checkIns: readonly CheckIn[];
	/** All pain told before a session, by day. */
	readonly told: readonly LaterPain[];
	/** The responses, by the day of the session they are about. */
	readonly responses: ReadonlyMap<Day, BackResponse>;
	readonly dayOf: DayOf;
}

/** What was answered before a session, at its end and on the days after it. */
function aroundSession(
	{ began, felt, worstPain, pain }: SessionEntry,
	day: Day,
	{ checkIns, told, responses, dayOf }: Told
): Pick<Practice, 'answered' | 'pain' | 'response' | 'later'> {
	const before = painBefore(began, checkIns, dayOf);
	const around: Pain = {
		...(before !== undefined && { before }),
		...(worstPain !== undefined && { during: worstPain }),
		...(pain !== undefined && { after: pain })
	};
	const morning = morningOf(day + 1, checkIns, dayOf);
	const response = responses.get(day) ?? responseOfMorning(before, morning);
	const later = firstAfter(
		day,
		morning === undefined ? told : [...told, { day: day + 1, pain: morning }]
	);
	return {
		answered: felt !== undefined || pain !== undefined,
		pain: around,
		...(response && { response }),
		...(later && { later })
	};
}

/** The pain told last before a session, on the day on which it began. */
export function painBefore(
	began: Instant,
	checkIns: readonly CheckIn[],
	dayOf: DayOf
): number | undefined {
	return checkIns.findLast(
		(each) => each.pain !== undefined && each.at <= began && dayOf(each.at) === dayOf(began)
	)?.pain;
}

/** The last response about each day; it is about all sessions of that day. */
function responsesIn(
	entries: readonly Entry[],
	checkIns: readonly CheckIn[],
	dayOf: DayOf
): ReadonlyMap<Day, BackResponse> {
	const days = new Map(sessionsIn(entries).map(({ id, ended }) => [id, dayOf(ended)]));
	return new Map(
		checkIns.flatMap(({ response, responseTo = '' }) => {
			const day = days.get(responseTo);
			return response && day !== undefined ? [[day, response] as const] : [];
		})
	);
}

/** Earlier versions asked for the pain of the next morning. */
function morningOf(day: Day, checkIns: readonly CheckIn[], dayOf: DayOf): number | undefined {
	return checkIns.findLast(({ at, morning }) => morning !== undefined && dayOf(at) === day)
		?.morning;
}

function responseOfMorning(before?: number, morning?: number): BackResponse | undefined {
	if (before === undefined || morning === undefined) return undefined;
	if (morning - before >= realRise) return 'clearly-worse';
	return morning > before ? 'bit-worse' : 'as-usual';
}
