import type { Instant, Milliseconds } from '#core/base/units.ts';
import { momentAt, type Moment } from '#core/timetable/moment.ts';
import type { Timetable } from '#core/timetable/timetable.ts';
import { elapsedAt } from './clock-tick.ts';
import type { Session } from './session.ts';

export interface NowPlaying {
	readonly title: string;
	readonly artist: string;
	readonly album: string;
	/** The URLs of square pictures. */
	readonly artwork: readonly string[];
	readonly playing: boolean;
	/** Absent if the timetable is endless. */
	readonly length?: Milliseconds;
	readonly position: Milliseconds;
}

/** What the lock screen shows of a session. */
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
		artist: progressWords(timetable, moment),
		album: timetable.name,
		artwork: picture ? [picture] : [],
		playing: phase.name === 'running' || phase.name === 'resuming',
		...(!endless && { length: timetable.length }),
		position: elapsed
	};
}

function progressWords({ steps, repeated, repeatsFrom }: Timetable, moment: Moment): string {
	const { phase, step, round } = moment;
	if (repeatsFrom !== undefined) return `Round ${round + 1}`;
	return repeated
		? `Round ${(phase.repetition ?? 0) + 1} of ${step.repetitions}`
		: `Step ${phase.step + 1} of ${steps.length}`;
}
