import { between, milliseconds, type Instant } from '#core/base/units.ts';
import type { Stop } from '#core/journal/stop.ts';
import type { Targets } from '#core/range/target.ts';
import type { Layout } from '#core/tailoring/layout.ts';
import type { PhaseAdjustments } from '#core/timetable/phase-adjustments.ts';
import type { Answers } from './session-answers.ts';
import type { Session } from './session.ts';
import { snapshotOf, type SessionSnapshot } from './snapshot.ts';

/** What a session is played by (layout, targets, adjustments), and what the person answered. */
export interface Notes extends Layout {
	/** The targets at the start of the session, which its timetable is made from. */
	readonly planned: Targets;
	/** The targets now; some may have been made easier during the session. */
	readonly targets: Targets;
	readonly levels: Targets;
	readonly added: PhaseAdjustments;
	readonly answers: Answers;
	readonly stops: readonly Stop[];
}

/** The session under way as it is stored, so that nothing is lost when the page closes. */
export interface SavedSession extends Notes {
	readonly snapshot: SessionSnapshot;
	readonly finished?: 'complete' | 'early';
	/** Present if it was stopped for pain and nobody has chosen yet how to continue. */
	readonly hurt?: true;
	readonly keptAt: Instant;
}

/** The id of a stored session; '' if there is none. */
export function sessionIdOf(outside: unknown): string {
	return String(field(field(outside, 'snapshot'), 'id') ?? '');
}

/** When a stored session was saved last; -1 if nobody knows. */
export function keptAtOf(outside: unknown): number {
	return Number(field(outside, 'keptAt') ?? -1);
}

function field(outside: unknown, name: keyof SavedSession | 'id'): unknown {
	return typeof outside === 'object' && outside !== null ? Reflect.get(outside, name) : undefined;
}

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

/** After this long a saved session is not resumed. */
const longestBreak = milliseconds(2 * 3_600_000);

export function isStale({ keptAt, snapshot }: SavedSession, now: Instant): boolean {
	// A page that stayed open saves again when it is left at last, so the last movement counts, too.
	const times = [keptAt, snapshot.lastPlayed ?? snapshot.startedAt ?? keptAt];
	// If the clock was ahead when it was saved, it must not stay fresh for years.
	return times.some((time) => Math.abs(between(time, now)) > longestBreak);
}
