import { after, milliseconds, type Instant, type Milliseconds } from '#core/base/units.ts';
import { momentAt, type Moment } from '#core/timetable/moment.ts';
import type { Phase, Timetable, TimetableStep } from '#core/timetable/timetable.ts';
import { elapsedAt } from './clock-tick.ts';
import { completedReps } from './completed-reps.ts';
import { noEarlierPractice } from './earlier-practice.ts';
import { practiceTime } from './practice-time.ts';
import { replaceTimetable } from './session-edits.ts';
import type { Session } from './session.ts';

/**
 * The session with another timetable of the same routine, in which steps are left out or replaced.
 * It continues at the same repetition or at the next remaining step, and keeps what was done.
 * Undefined if no step remains.
 */
export function changeTimetable(
	session: Session,
	timetable: Timetable,
	now: Instant
): Session | undefined {
	if (samePhases(session.timetable, timetable)) return replaceTimetable(session, timetable, now);
	const moment = momentAt(session.timetable, elapsedAt(session, now));
	const elapsed = resumeTime(timetable, session.timetable, moment);
	if (elapsed === undefined) return undefined;
	const before = session.carried ?? noEarlierPractice;
	const carried = {
		done: completedReps(session),
		practised: practiceTime(session),
		shares: { ...before.shares, ...reducedShares(session.timetable) }
	};
	return { ...seekTo(session, elapsed, now), timetable, carried, played: [] };
}

/** Whether the new timetable lacks the current step. */
export function lacksCurrentStep(session: Session, timetable: Timetable, now: Instant): boolean {
	const { step } = momentAt(session.timetable, elapsedAt(session, now));
	return !timetable.steps.some((each) => sameStep(each, step));
}

function seekTo(session: Session, elapsed: Milliseconds, now: Instant): Session {
	const { phase } = session;
	switch (phase.name) {
		case 'ready':
			return session;
		case 'running': {
			const since = after(now, milliseconds(-elapsed));
			return { ...session, phase: { ...phase, since, seen: now } };
		}
		case 'paused': {
			const reason = phase.reason === 'waiting' ? 'asked' : phase.reason;
			return { ...session, phase: { ...phase, elapsed, reason } };
		}
		case 'resuming':
		case 'hurt':
		case 'finished':
			return { ...session, phase: { ...phase, elapsed } };
	}
}

/** The time to continue at; undefined if all remaining steps are earlier. */
function resumeTime(
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
		const current = before.phases[index];
		const repetition = phases.find((each) => each.step === next && isSameRepetition(each, current));
		return repetition?.starts ?? found.starts;
	}
	// The transfers that lead to the step are played with it.
	const firstTransfer =
		steps.slice(0, next).findLastIndex(({ origin }) => origin !== undefined) + 1;
	return steps[firstTransfer]?.starts ?? found.starts;
}

function isSameRepetition(phase: Phase, { repetition, side }: Partial<Phase> = {}): boolean {
	return repetition !== undefined && phase.repetition === repetition && phase.side === side;
}

/** Whether both are the same step of the routine, even in different timetables. */
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

function reducedShares({ steps }: Timetable): Readonly<Record<string, number>> {
	return Object.fromEntries(
		steps.flatMap(({ exercise, percentOfLevel }) =>
			exercise !== undefined && percentOfLevel < 100 ? [[exercise, percentOfLevel] as const] : []
		)
	);
}
