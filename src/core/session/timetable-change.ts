import { after, milliseconds, type Instant, type Milliseconds } from '#core/base/units.ts';
import { momentAt, type Moment } from '#core/timetable/moment.ts';
import type { Phase, Timetable, TimetableStep } from '#core/timetable/timetable.ts';
import { nothingCarried } from './carried-over.ts';
import { elapsedAt } from './clock-tick.ts';
import { completedReps } from './completed-reps.ts';
import { practiceTime } from './practice-time.ts';
import { replaceTimetable } from './session-edits.ts';
import type { Session } from './session.ts';

/**
 * The session by another timetable of the same routine, from which steps are left out or replaced: at
 * the same repetition, or at the next step that is left. What was done until then is carried along.
 * Undefined if nothing is left.
 */
export function changeTimetable(
	session: Session,
	timetable: Timetable,
	now: Instant
): Session | undefined {
	if (samePhases(session.timetable, timetable)) return replaceTimetable(session, timetable, now);
	const moment = momentAt(session.timetable, elapsedAt(session, now));
	const elapsed = placeIn(timetable, session.timetable, moment);
	if (elapsed === undefined) return undefined;
	const before = session.carried ?? nothingCarried;
	const carried = {
		done: completedReps(session),
		practised: practiceTime(session),
		shares: { ...before.shares, ...sharesIn(session.timetable) }
	};
	return { ...at(session, elapsed, now), timetable, carried, played: [] };
}

/** Whether the exercise that was on is no more in it. */
export function leavesCurrent(session: Session, timetable: Timetable, now: Instant): boolean {
	const { step } = momentAt(session.timetable, elapsedAt(session, now));
	return !timetable.steps.some((each) => sameStep(each, step));
}

function at(session: Session, elapsed: Milliseconds, now: Instant): Session {
	const { phase } = session;
	switch (phase.name) {
		case 'ready':
			return session;
		case 'running': {
			const since = after(now, milliseconds(-elapsed));
			return { ...session, phase: { ...phase, since, seen: now } };
		}
		case 'resuming':
		case 'paused':
		case 'hurt':
		case 'finished':
			return { ...session, phase: { ...phase, elapsed } };
	}
}

/** Where to go on; undefined if all that is left lies before it. */
function placeIn(
	timetable: Timetable,
	before: Timetable,
	{ index, phase, step, done }: Moment
): Milliseconds | undefined {
	if (done) return timetable.length;
	const from = before.steps.slice(phase.step).find(({ origin }) => origin !== undefined)?.origin;
	const { steps, phases } = timetable;
	const next = timetable.repeated
		? 0
		: steps.findIndex(({ origin }) => origin !== undefined && origin >= (from ?? Infinity));
	const found = steps[next];
	if (!found) return undefined;
	if (sameStep(found, step)) {
		const same = before.phases[index];
		const repetition = phases.find((each) => each.step === next && begins(each, same));
		return repetition?.starts ?? found.starts;
	}
	// The way that leads there belongs to it.
	const ways = steps.slice(0, next).findLastIndex(({ origin }) => origin !== undefined) + 1;
	return steps[ways]?.starts ?? found.starts;
}

function begins(phase: Phase, { repetition, side }: Partial<Phase> = {}): boolean {
	return repetition !== undefined && phase.repetition === repetition && phase.side === side;
}

/** Whether it is the same step of the routine, in whichever timetable. */
export function sameStep(a: TimetableStep, b: TimetableStep): boolean {
	return a.exercise === b.exercise && a.origin === b.origin && a.name === b.name;
}

function samePhases(a: Timetable, b: Timetable): boolean {
	if (a.phases.length !== b.phases.length) return false;
	return a.phases.every(({ step, kind, side, repetition }, index) => {
		const other = b.phases[index];
		const [own, theirs] = [a.steps[step], other && b.steps[other.step]];
		return (
			other?.kind === kind &&
			other.side === side &&
			other.repetition === repetition &&
			own?.exercise === theirs?.exercise
		);
	});
}

function sharesIn({ steps }: Timetable): Readonly<Record<string, number>> {
	return Object.fromEntries(
		steps.flatMap(({ exercise, percentOfLevel }) =>
			exercise !== undefined && percentOfLevel < 100 ? [[exercise, percentOfLevel] as const] : []
		)
	);
}
