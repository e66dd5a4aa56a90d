import type { SessionEntry } from '#core/journal/entry.ts';
import type { Side } from '#core/routine/timetable.ts';
import type { Instant } from '#core/units.ts';

export interface Reading {
	readonly at: Instant;
	readonly target: number;
	/** Absent if nobody answered. */
	readonly reached?: number;
}

/** One line of one side, or of both where they move alike. Newest reading first. */
export interface Track {
	readonly side?: Side;
	readonly readings: readonly Reading[];
}

/** What was reached so far, by exercise, then side. */
export function readingsOf(
	entries: readonly SessionEntry[]
): ReadonlyMap<string, readonly Track[]> {
	const tracks = new Map<string, Track[]>();
	for (const entry of entries.toReversed()) {
		for (const { exercise, side, measured } of entry.steps) {
			if (!measured) continue;
			const { target, reached } = measured;
			const reading: Reading = {
				at: entry.ended,
				target,
				...(reached !== undefined && { reached: reached === 'target' ? target : reached })
			};
			const own = tracks.get(exercise) ?? [];
			const before = own.find((track) => track.side === side)?.readings ?? [];
			const track: Track = { ...(side && { side }), readings: [...before, reading] };
			const others = own.filter((other) => other.side !== side);
			tracks.set(
				exercise,
				[...others, track].toSorted((a, b) => (a.side ?? '').localeCompare(b.side ?? ''))
			);
		}
	}
	return tracks;
}
