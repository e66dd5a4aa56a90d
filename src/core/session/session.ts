import { between, milliseconds, type Instant, type Milliseconds } from '#core/base/units.ts';
import type { Timetable } from '#core/timetable/timetable.ts';
import type { EarlierPractice } from './earlier-practice.ts';
import type { IndexRanges } from './index-ranges.ts';
import type { SessionPhase } from './session-phase.ts';

/** One run through a timetable. */
export interface Session {
	readonly id: string;
	readonly timetable: Timetable;
	readonly phase: SessionPhase;
	/** Absent until it is first played. */
	readonly startedAt?: Instant;
	/** When it last ran; it may be before the start if the clock was set back. */
	readonly lastPlayed?: Instant;
	/** The indices of the phases played to their end, counted on through the rounds. */
	readonly played: IndexRanges;
	/** What was done under earlier timetables; absent until the timetable is replaced. */
	readonly carried?: EarlierPractice;
}

export function newSession(id: string, timetable: Timetable): Session {
	return { id, timetable, phase: { name: 'ready' }, played: [] };
}

/** The time played of the timetable when the clock was last read. */
export function lastElapsed({ phase }: Session): Milliseconds {
	switch (phase.name) {
		case 'ready':
			return milliseconds(0);
		case 'running':
			return between(phase.since, phase.seen);
		case 'resuming':
		case 'paused':
		case 'hurt':
		case 'finished':
			return phase.elapsed;
	}
}
