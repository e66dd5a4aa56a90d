import { after, between, type Instant } from '#core/base/units.ts';
import type { Entry, Happening } from '#core/journal/entry.ts';
import type { DayOf } from './practices.ts';

/** The moment by which an entry is counted to its day. */
export function momentOfEntry(entry: Entry): Instant {
	return entry.kind === 'session' ? entry.ended : entry.at;
}

/** Entries of days to come: the clock was ahead when they were written. */
export function entriesAhead<Each extends Entry>(
	entries: readonly Each[],
	now: Instant,
	dayOf: DayOf
): readonly Each[] {
	return entries.filter((entry) => dayOf(momentOfEntry(entry)) > dayOf(now));
}

/**
 * The entries that count today: those of days to come neither close anything nor hide what was
 * before. A spasm among them counts as if it was now, because too much care hurts nobody.
 */
export function entriesThatCount<Each extends Entry>(
	entries: readonly Each[],
	now: Instant,
	dayOf: DayOf
): readonly Each[] {
	const ahead = new Set(entriesAhead(entries, now, dayOf));
	if (ahead.size === 0) return entries;
	return entries.flatMap((entry) => {
		if (!ahead.has(entry)) return [entry];
		return entry.kind === 'spasm' ? [{ ...entry, at: now }] : [];
	});
}

/** A copy of an entry that was dated ahead, as if it had been written now. */
export function moveToNow(entry: Happening, id: string, now: Instant): Happening {
	if (entry.kind !== 'session') return { ...entry, id, at: now };
	const by = between(entry.ended, now);
	const { stops } = entry;
	return {
		...entry,
		id,
		began: after(entry.began, by),
		ended: now,
		...(stops && { stops: stops.map((stop) => ({ ...stop, at: after(stop.at, by) })) })
	};
}
