import { doAtOnce, type Turns } from '#core/base/turns.ts';
import { entriesInEffect, hasVersions, lastVersions, removalsIn, type Entry } from './entry.ts';
import { recordOf } from './record.ts';
import { removalsInEffect, type Removal } from './removal.ts';
import { firstVersion } from './spasm.ts';

/** A record that could not be read, kept unchanged until an app can read it. */
export interface UnreadableRecord {
	readonly id: string;
	/** The reason, in one sentence. */
	readonly problem: string;
	readonly record: unknown;
}

/** Everything that a journal keeps, in the order of the ids. */
export interface Contents {
	readonly entries: readonly Entry[];
	readonly aside: readonly UnreadableRecord[];
}

/**
 * The union by id. Neither order nor repetition matters. This app never writes two different entries
 * with one id; if there are some, the one whose text sorts last is kept.
 */
export function mergeContents(ours: Contents, theirs: Contents): Contents {
	return doAtOnce(contentsInTurns(ours, theirs));
}

/** The same in turns. */
export function* contentsInTurns(ours: Contents, theirs: Contents): Turns<Contents> {
	const entries = yield* unionById([...ours.entries, ...theirs.entries], (entry) =>
		textOf(recordOf(entry))
	);
	yield;
	const read = new Set(entries.map(({ id }) => id));
	const aside = yield* unionById([...ours.aside, ...theirs.aside], textOf);
	return { entries, aside: aside.filter(({ id }) => !read.has(id)) };
}

/** The records to write so that `ours` becomes the union of both. */
export function changesToMerge(ours: Contents, theirs: Contents): Contents {
	const kept = new Set<unknown>([...ours.entries, ...ours.aside]);
	const both = mergeContents(ours, theirs);
	return {
		entries: both.entries.filter((entry) => !kept.has(entry)),
		aside: both.aside.filter((record) => !kept.has(record))
	};
}

/** The records that merging with `theirs` adds under new ids, out of both. */
export function mergeAdditions(
	ours: Contents,
	theirs: Contents,
	both = mergeContents(ours, theirs)
): Contents {
	const known = new Set(ours.entries.map(({ id }) => id));
	const aside = new Set([...known, ...ours.aside.map(({ id }) => id)]);
	return {
		entries: both.entries.filter(({ id }) => !known.has(id)),
		aside: both.aside.filter(({ id }) => !aside.has(id))
	};
}

/** The happenings in effect, without those that were removed. */
export function happeningsIn({ entries }: Contents) {
	return entriesInEffect(entries);
}

/**
 * Removals that can be undone, because the entries that they name are still kept and no other took
 * their place; the latest last.
 */
export function undoableRemovals({ entries }: Contents): readonly Removal[] {
	const removals = removalsInEffect(removalsIn(entries));
	const moved = new Set(
		removals.flatMap(({ reason, removed }) => (reason === 'moved' ? removed : []))
	);
	const kept = entries.filter(({ kind, id }) => kind !== 'removal' && !moved.has(id));
	const last = lastVersions(kept);
	const ids = new Set(
		kept
			.filter((entry) => !hasVersions(entry) || last.get(firstVersion(entry)) === entry.id)
			.map(({ id }) => id)
	);
	return removals.filter(({ removed }) => removed.some((id) => ids.has(id)));
}

/**
 * The JSON text of a record. Parts of a damaged record that JSON cannot represent are lost, and
 * nothing else.
 */
export function textOf(record: unknown): string {
	try {
		return JSON.stringify(record) ?? 'null';
	} catch {
		return 'null'; // The record is circular, or nested deeper than the stack allows.
	}
}

/** Of records that are compared in one turn. */
const turnLength = 1000;

function* unionById<Kept extends { readonly id: string }>(
	all: readonly Kept[],
	text: (kept: Kept) => string
): Turns<readonly Kept[]> {
	const byId = new Map<string, Kept>();
	for (const [index, each] of all.entries()) {
		if (index % turnLength === 0) yield;
		const other = byId.get(each.id);
		if (!other || text(each) > text(other)) byId.set(each.id, each);
	}
	return [...byId.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
