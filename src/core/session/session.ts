import { between, milliseconds, type Instant, type Milliseconds } from '#core/base/units.ts';
import type { Timetable } from '#core/timetable/timetable.ts';
import type { Carried } from './carried-over.ts';
import type { IndexRanges } from './index-ranges.ts';
import type { SessionPhase } from './session-phase.ts';

/** One run through a timetable. */
export interface Session {
	readonly id: string;
	readonly timetable: Timetable;
	readonly phase: SessionPhase;
	/** Absent until it is first played. */
	readonly startedAt?: Instant;
	/** When somebody was last seen playing it; a clock set back may put it before the start. */
	readonly lastPlayed?: Instant;
	/** Which phases were played to their end, by index, counted on through the rounds. */
	readonly played: IndexRanges;
	/** Absent until it is laid out anew on the way. */
	readonly carried?: Carried;
}

export function begin(id: string, timetable: Timetable): Session {
	return { id, timetable, phase: { name: 'ready' }, played: [] };
}

export function elapsedIn({ phase }: Session): Milliseconds {
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
