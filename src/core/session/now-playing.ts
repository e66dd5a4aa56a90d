import type { NowPlaying } from '#core/ports/ports.ts';
import { momentAt, type Moment } from '#core/timetable/moment.ts';
import type { Timetable } from '#core/timetable/timetable.ts';
import type { Instant } from '#core/base/units.ts';
import { elapsedAt, type Session } from './session.ts';

/** What a lock screen says of a session. */
export function nowPlaying(
	session: Session,
	now: Instant,
	pictureOf: (exercise: string) => string | undefined
): NowPlaying {
	const { timetable, phase } = session;
	const elapsed = elapsedAt(session, now);
	const moment = momentAt(timetable, elapsed);
	const { phase: at, step } = moment;
	const picture = pictureOf(step.exercise ?? '');
	const endless = timetable.repeatsFrom !== undefined;
	return {
		title: at.side ? `${step.name}, ${at.side} side` : step.name,
		artist: placeWords(timetable, moment),
		album: timetable.name,
		artwork: picture ? [picture] : [],
		playing: phase.name === 'running' || phase.name === 'resuming',
		...(!endless && { length: timetable.length }),
		position: elapsed
	};
}

function placeWords({ steps, repeated, repeatsFrom }: Timetable, moment: Moment): string {
	const { phase, step, round } = moment;
	if (repeatsFrom !== undefined) return `Round ${round + 1}`;
	return repeated
		? `Round ${(phase.repetition ?? 0) + 1} of ${step.repetitions}`
		: `Step ${phase.step + 1} of ${steps.length}`;
}
