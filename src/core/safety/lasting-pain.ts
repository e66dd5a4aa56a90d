import type { Instant } from '#core/base/units.ts';
import { checkInsIn, spasmsIn, type Entry } from '#core/journal/entry.ts';
import type { DayOf } from '#core/progression/practices.ts';

/** It lasts: not clearly better after two weeks, or still there after six (NHS inform). */
export interface LastingPain {
	readonly weeks: 2 | 6;
	/** Of the spasm it began with. */
	readonly spasm: string;
}

/** The smallest change of low back pain that is real (Childs 2005). */
const clearly = 2;
/** More than this is more than mild. */
const mild = 3;
/** Where nobody said how strong the spasm was. */
const strong = 7;
/** Of the last days; fewer do not tell. */
const days = 7;
const enough = 2;

/** Whether a visit should be booked for it by now: of the last spasm, while it is less than two months old. */
export function lastingPainIn(
	entries: readonly Entry[],
	now: Instant,
	dayOf: DayOf
): LastingPain | undefined {
	const spasm = spasmsIn(entries)
		.toSorted((a, b) => a.at - b.at)
		.at(-1);
	if (!spasm) return undefined;
	const since = dayOf(now) - dayOf(spasm.at);
	const weeks = since >= 42 ? 6 : since >= 14 ? 2 : undefined;
	const pains = checkInsIn(entries)
		.filter(({ at }) => dayOf(at) > dayOf(now) - days)
		.flatMap(({ pain }) => pain ?? [])
		.toSorted((a, b) => a - b);
	const usual = pains[(pains.length - 1) >> 1];
	if (weeks === undefined || usual === undefined || pains.length < enough) return undefined;
	const better = usual <= (spasm.pain ?? strong) - clearly;
	const there = weeks === 6 ? usual > mild : !better && usual > 0;
	return there ? { weeks, spasm: spasm.id } : undefined;
}

/** Under which it is remembered that it was said. */
export function lastingPainKey({ weeks, spasm }: LastingPain): string {
	return `${weeks}:${spasm}`;
}
