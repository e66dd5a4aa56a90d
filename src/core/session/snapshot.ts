import { milliseconds, type Instant, type Milliseconds } from '#core/base/units.ts';
import type { Timetable } from '#core/timetable/timetable.ts';
import { elapsedAt } from './clock-tick.ts';
import type { EarlierPractice } from './earlier-practice.ts';
import type { IndexRanges } from './index-ranges.ts';
import type { Session } from './session.ts';
import { waitAt } from './wait.ts';

/** A session as a plain value to be stored, with its position and how to find its timetable. */
export interface SessionSnapshot {
	readonly id: string;
	/** The routine's or the repeated exercise's id. */
	readonly of: string;
	/** Whether it is one exercise on repeat, even if that has an end. */
	readonly endless: boolean;
	/** The shape as in an address. Absent if none was asked for, and in older snapshots. */
	readonly shape?: string;
	/** The length of the timetable, which shows whether the timetable has changed. */
	readonly length: Milliseconds;
	readonly elapsed: Milliseconds;
	readonly startedAt?: Instant;
	readonly lastPlayed?: Instant;
	readonly played: IndexRanges;
	readonly carried?: EarlierPractice;
}

export function snapshotOf(session: Session, now: Instant): SessionSnapshot {
	const { id, timetable, startedAt, lastPlayed } = session;
	return {
		id,
		of: timetable.of,
		endless: timetable.repeated === true,
		...(timetable.shape !== undefined && { shape: timetable.shape }),
		length: timetable.length,
		elapsed: elapsedAt(session, now),
		...(startedAt !== undefined && { startedAt }),
		...(lastPlayed !== undefined && { lastPlayed }),
		played: session.played,
		...(session.carried && { carried: session.carried })
	};
}

/**
 * The session, paused where it was. If the length of the timetable has changed, the played phases
 * are forgotten and the position is clamped to the new length.
 */
export function resumeSnapshot(snapshot: SessionSnapshot, timetable: Timetable): Session {
	const { id, startedAt, lastPlayed, length, carried } = snapshot;
	const longest = timetable.repeatsFrom === undefined ? timetable.length : Infinity;
	const clamped = Math.max(0, Math.min(snapshot.elapsed, longest));
	const elapsed = milliseconds(Number.isFinite(clamped) ? clamped : 0);
	const reason = waitAt(timetable, elapsed) ? 'waiting' : 'restored';
	return {
		id,
		timetable,
		phase: { name: 'paused', elapsed, reason },
		...(startedAt !== undefined && { startedAt }),
		...(lastPlayed !== undefined && { lastPlayed }),
		played: timetable.length === length ? snapshot.played : [],
		...(carried && { carried })
	};
}
