import { between, milliseconds, type Instant } from '#core/base/units.ts';
import type { Stop } from '#core/journal/stop.ts';
import type { Targets } from '#core/range/target.ts';
import type { Layout } from '#core/tailoring/layout.ts';
import type { PhaseAdjustments } from '#core/timetable/phase-adjustments.ts';
import type { Session } from './session.ts';
import { snapshotOf, type SessionSnapshot } from './snapshot.ts';

/** What somebody said at the end, by target key. Absent means that nobody said. */
export interface Answers {
	readonly reached: Readonly<Record<string, number | 'target'>>;
	/** The worst pain during it, from 0 to 10. */
	readonly worstPain?: number;
	/** Pain now, from 0 to 10. */
	readonly pain?: number;
}

/** What a session is played by, and what was said of it. */
export interface Notes extends Layout {
	/** What was asked for when it began: by that it is laid out in time. */
	readonly planned: Targets;
	/** What is asked for now: nearer, where it was made easier on the way. */
	readonly targets: Targets;
	readonly levels: Targets;
	readonly added: PhaseAdjustments;
	readonly answers: Answers;
	readonly stops: readonly Stop[];
}

/** The session under way, as it is kept so that nothing is lost with the page. */
export interface SavedSession extends Notes {
	readonly snapshot: SessionSnapshot;
	readonly finished?: 'complete' | 'early';
	/** It hurt, and nobody said yet how to go on. */
	readonly hurt?: true;
	readonly keptAt: Instant;
}

/** A session as it is to be kept. */
export function savedSessionOf(session: Session, notes: Notes, now: Instant): SavedSession {
	const { phase } = session;
	return {
		...notes,
		snapshot: snapshotOf(session, now),
		...(phase.name === 'finished' && { finished: phase.ended }),
		...(phase.name === 'hurt' && { hurt: true }),
		keptAt: now
	};
}

export const noAnswers: Answers = { reached: {} };

/** After this long nobody goes on where they were. */
const longest = milliseconds(2 * 3_600_000);

export function isStale(running: SavedSession, now: Instant): boolean {
	// A clock that was ahead when it was kept must not keep it for years.
	return Math.abs(between(running.keptAt, now)) > longest;
}
