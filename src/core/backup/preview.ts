import { doAtOnce, type Turns } from '#core/base/turns.ts';
import type { Instant } from '#core/base/units.ts';
import {
	mergeAdditions,
	happeningsIn,
	contentsInTurns,
	type Contents
} from '#core/journal/contents.ts';
import { isDatedAhead } from '#core/journal/date-ahead.ts';
import { checkInsIn, sessionsIn, type Happening } from '#core/journal/entry.ts';

/** The counts of what merging another journal would change. */
export interface Preview {
	readonly sessions: number;
	readonly checkIns: number;
	/** Measurements and spasms. */
	readonly others: number;
	/** Entries that are here now and were deleted there. */
	readonly deleted: number;
	/** Entries of the other journal that were deleted here; they stay deleted. */
	readonly staysDeleted: number;
	/** Unreadable records, kept for a newer version of the app. */
	readonly aside: number;
	/** Records dated ahead of today, kept until their day. */
	readonly ahead: number;
	/** Moments of the first and the last new entry; absent if there is none. */
	readonly from?: Instant;
	readonly to?: Instant;
}

export function previewOf(ours: Contents, theirs: Contents): Preview {
	return doAtOnce(previewInTurns(ours, theirs));
}

/** The same in turns. */
export function* previewInTurns(ours: Contents, theirs: Contents): Turns<Preview> {
	const before = new Set(happeningsIn(ours).map(({ id }) => id));
	const both = yield* contentsInTurns(ours, theirs);
	yield;
	const after = happeningsIn(both);
	yield;
	const left = new Set(after.map(({ id }) => id));
	const come = after.filter(({ id }) => !before.has(id));
	yield;
	const [sessions, checkIns] = [sessionsIn(come).length, checkInsIn(come).length];
	const moments = come.map(backupMoment).toSorted((a, b) => a - b);
	yield;
	const apart = mergeAdditions(ours, theirs, both).aside;
	const ahead = apart.filter(isDatedAhead).length;
	const [from, to] = [moments[0], moments.at(-1)];
	yield;
	return {
		sessions,
		checkIns,
		others: come.length - sessions - checkIns,
		deleted: [...before].filter((id) => !left.has(id)).length,
		staysDeleted: happeningsIn(theirs).filter(({ id }) => !left.has(id)).length,
		aside: apart.length - ahead,
		ahead,
		...(from !== undefined && { from }),
		...(to !== undefined && { to })
	};
}

/** How many entries the merge would add, as the preview tells them. */
export function additionsIn({ sessions, checkIns, others }: Preview): number {
	return sessions + checkIns + others;
}

/** Whether the merge would change nothing. */
export function isEmptyPreview({ staysDeleted: _, ...preview }: Preview): boolean {
	return Object.values(preview).every((count) => count === 0);
}

export function backupMoment(happening: Happening): Instant {
	return happening.kind === 'session' ? happening.began : happening.at;
}
