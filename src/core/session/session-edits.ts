import { after, milliseconds, type Instant, type Milliseconds } from '#core/base/units.ts';
import { momentAt } from '#core/timetable/moment.ts';
import type { Timetable } from '#core/timetable/timetable.ts';
import { elapsedAt } from './clock-tick.ts';
import type { Session } from './session.ts';

/** Pauses a session that was ended early or stopped for pain; returns any other unchanged. */
export function reopen(session: Session): Session {
	const { phase } = session;
	const endedEarly = phase.name === 'finished' && phase.ended === 'early';
	if (!endedEarly && phase.name !== 'hurt') return session;
	return { ...session, phase: { name: 'paused', elapsed: phase.elapsed, reason: 'asked' } };
}

/**
 * The session with a timetable of the same phases in other lengths, at the same place of the same
 * phase. Throws if the number of phases differs, since it would be unknown what was played.
 */
export function replaceTimetable(session: Session, timetable: Timetable, now: Instant): Session {
	if (timetable.phases.length !== session.timetable.phases.length)
		throw new Error('A session cannot go on with other phases than it began with.');
	const elapsed = elapsedInSamePhase(session.timetable, timetable, elapsedAt(session, now));
	const { phase } = session;
	switch (phase.name) {
		case 'ready':
			return { ...session, timetable };
		case 'running': {
			const since = after(now, milliseconds(-elapsed));
			return { ...session, timetable, phase: { ...phase, since, seen: now } };
		}
		case 'resuming':
		case 'paused':
		case 'hurt':
		case 'finished':
			return { ...session, timetable, phase: { ...phase, elapsed } };
	}
}

function elapsedInSamePhase(
	before: Timetable,
	after: Timetable,
	elapsed: Milliseconds
): Milliseconds {
	const { index, round, sinceStart, done } = momentAt(before, elapsed);
	const phase = after.phases[index];
	if (done || !phase) return after.length;
	const rounds = round * (after.length - (after.repeatsFrom ?? after.length));
	return milliseconds(phase.starts + Math.min(sinceStart, phase.length) + rounds);
}
