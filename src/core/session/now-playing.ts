import type { NowPlaying } from '#core/ports.ts';
import { momentAt } from '#core/routine/moment.ts';
import type { Instant } from '#core/units.ts';
import { elapsedAt, type Session } from './session.ts';

/** What a lock screen says of a session. */
export function nowPlaying(
	session: Session,
	now: Instant,
	pictureOf: (exercise: string) => string | undefined
): NowPlaying {
	const { timetable, phase } = session;
	const elapsed = elapsedAt(session, now);
	const { phase: at, step, round } = momentAt(timetable, elapsed);
	const picture = pictureOf(step.exercise ?? '');
	const endless = timetable.repeatsFrom !== undefined;
	return {
		title: at.side ? `${step.name}, ${at.side} side` : step.name,
		artist: endless ? `Round ${round + 1}` : `Step ${at.step + 1} of ${timetable.steps.length}`,
		album: timetable.name,
		artwork: picture ? [picture] : [],
		playing: phase.name === 'running' || phase.name === 'resuming',
		...(!endless && { length: timetable.length }),
		position: elapsed
	};
}
