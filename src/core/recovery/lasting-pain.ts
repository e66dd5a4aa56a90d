import type { Instant } from '#core/base/units.ts';
import type { Entry } from '#core/journal/entry.ts';
import type { DayOf } from '#core/progression/practices.ts';
import { lastFullSpasm } from '#core/progression/recovery-told.ts';
import { answersThatCount } from '#core/readings/answers-that-count.ts';

/** Back pain that is not clearly better after two weeks, or still there after six (NHS inform). */
export interface LastingPain {
	readonly weeks: 2 | 6;
	/** The id of the spasm it began with. */
	readonly spasm: string;
}

/** The smallest real change of low back pain (Childs 2005). */
const realChange = 2;
/** Up to this much, pain is mild. */
const mildPain = 3;
/** The pain of a spasm whose pain was not given. */
const defaultSpasmPain = 7;
/** The check-ins of this many days count. */
const recentDays = 7;
/** Fewer answers than this are not enough to judge by. */
const minimumAnswers = 2;

/**
 * The lasting pain after the last spasm, for which a visit should be booked by now. The entries are
 * those of the last two months, so an older spasm does not count.
 */
export function lastingPainIn(
	entries: readonly Entry[],
	now: Instant,
	dayOf: DayOf
): LastingPain | undefined {
	const spasm = lastFullSpasm(entries);
	if (!spasm) return undefined;
	const daysSince = dayOf(now) - dayOf(spasm.at);
	const weeks = daysSince >= 42 ? 6 : daysSince >= 14 ? 2 : undefined;
	const pains = answersThatCount(entries, dayOf)
		.filter(({ at }) => dayOf(at) > dayOf(now) - recentDays)
		.flatMap(({ pain }) => pain ?? [])
		.toSorted((a, b) => a - b);
	const medianPain = pains[(pains.length - 1) >> 1];
	if (weeks === undefined || medianPain === undefined || pains.length < minimumAnswers)
		return undefined;
	const better = medianPain <= (spasm.pain ?? defaultSpasmPain) - realChange;
	const lasting = weeks === 6 ? medianPain > mildPain : !better && medianPain > 0;
	return lasting ? { weeks, spasm: spasm.id } : undefined;
}

/** The key that stores that the person has been told. */
export function lastingPainKey({ weeks, spasm }: LastingPain): string {
	return `${weeks}:${spasm}`;
}
