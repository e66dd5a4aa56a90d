import { between, fromSeconds, type Instant } from '#core/base/units.ts';
import { checkInsIn, sessionsIn, type Entry } from '#core/journal/entry.ts';
import type { DayOf } from './practices.ts';
import { lastFullSpasm, lockedUpLately, recoveryFrom } from './recovery-told.ts';
import type { Today } from './today.ts';

/** The least number of answers that can tell the usual pain. */
const enough = 4;

/** What the journal, oldest entry first, tells about today. */
export function todayFrom(entries: readonly Entry[], now: Instant, dayOf: DayOf): Today {
	const day = dayOf(now);
	const answers = checkInsIn(entries).flatMap(({ at, pain }) =>
		pain === undefined ? [] : [{ at, day: dayOf(at), pain }]
	);
	// The pain at the end of a session is also the present pain.
	const ends = sessionsIn(entries).flatMap(({ ended: at, pain }) =>
		pain === undefined ? [] : [{ at, day: dayOf(at), pain }]
	);
	const pain = [...answers, ...ends]
		.filter((answer) => answer.day === day)
		.toSorted((a, b) => a.at - b.at)
		.at(-1)?.pain;
	// The newest answer of a day is that of the day.
	const byDay = new Map(answers.map((each) => [each.day, each.pain]));
	const lately = [...byDay].flatMap(([each, told]) =>
		each < day && each >= day - 28 ? [told] : []
	);
	const usualPain = lately.length < enough ? undefined : median(lately);
	const spasm = lastFullSpasm(entries);
	const recovery = spasm && recoveryFrom(spasm, entries, { today: day, usualPain, dayOf });
	return {
		day,
		...(spasm && { lastSpasm: dayOf(spasm.at) }),
		...(recovery && { recovery }),
		...(lockedUpLately(entries, now) && { lockedUp: true }),
		...(wokeLately(entries, now) && { firstHour: true }),
		...(pain !== undefined && { pain }),
		...(usualPain !== undefined && { usualPain })
	};
}

/** Whether the last answer about waking up says that it is less than an hour ago. */
export function wokeLately(entries: readonly Entry[], now: Instant): boolean {
	const last = checkInsIn(entries).findLast(({ woke, at }) => woke !== undefined && at <= now);
	return last?.woke === 'lately' && between(last.at, now) < hour;
}

const hour = fromSeconds(3600);

function median(values: readonly number[]): number {
	const sorted = values.toSorted((a, b) => a - b);
	const middle = sorted.length >> 1;
	const upper = sorted[middle] ?? 0;
	return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
