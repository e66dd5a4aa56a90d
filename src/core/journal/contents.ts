import { entriesInEffect, removalsIn, type Entry } from './entry.ts';
import { recordOf } from './record.ts';
import { removalsInEffect, type Removal } from './removal.ts';

/** A record that could not be read, kept as it was until an app can read it. */
export interface UnreadableRecord {
	readonly id: string;
	/** Why, in a sentence. */
	readonly problem: string;
	readonly record: unknown;
}

/** All that a journal keeps, in the order of the ids. */
export interface Contents {
	readonly entries: readonly Entry[];
	readonly aside: readonly UnreadableRecord[];
}

/**
 * Both together: the union by id, so that it does not matter which came first, or how often. Two
 * different entries of one id are no work of this app; the one whose text sorts last is kept.
 */
export function mergeContents(ours: Contents, theirs: Contents): Contents {
	const entries = united([...ours.entries, ...theirs.entries], (entry) => textOf(recordOf(entry)));
	const read = new Set(entries.map(({ id }) => id));
	const aside = united([...ours.aside, ...theirs.aside], textOf);
	return { entries, aside: aside.filter(({ id }) => !read.has(id)) };
}

/** What has to be written so that `ours` becomes both together. */
export function changesBy(ours: Contents, theirs: Contents): Contents {
	const kept = new Set<unknown>([...ours.entries, ...ours.aside]);
	const both = mergeContents(ours, theirs);
	return {
		entries: both.entries.filter((entry) => !kept.has(entry)),
		aside: both.aside.filter((record) => !kept.has(record))
	};
}

/** What merging with `theirs` adds to `ours` that was not there under its id. */
export function addedBy(ours: Contents, theirs: Contents): Contents {
	const known = new Set(ours.entries.map(({ id }) => id));
	const aside = new Set([...known, ...ours.aside.map(({ id }) => id)]);
	const both = mergeContents(ours, theirs);
	return {
		entries: both.entries.filter(({ id }) => !known.has(id)),
		aside: both.aside.filter(({ id }) => !aside.has(id))
	};
}

/** What these contents say, with what was removed left out. */
export function happeningsIn({ entries }: Contents) {
	return entriesInEffect(entries);
}

/** Removals that can be taken back, because what they name is still kept; the latest last. */
export function restorableIn({ entries }: Contents): readonly Removal[] {
	const kept = new Set(entries.filter(({ kind }) => kind !== 'removal').map(({ id }) => id));
	return removalsInEffect(removalsIn(entries)).filter(({ removed }) =>
		removed.some((id) => kept.has(id))
	);
}

/** What JSON cannot say of a damaged record is lost from its text, never the rest of the text. */
export function textOf(record: unknown): string {
	try {
		return JSON.stringify(record) ?? 'null';
	} catch {
		return 'null'; // It holds itself, or is deeper than the stack.
	}
}

function united<Kept extends { readonly id: string }>(
	all: readonly Kept[],
	text: (kept: Kept) => string
): readonly Kept[] {
	const byId = new Map<string, Kept>();
	for (const each of all) {
		const other = byId.get(each.id);
		if (!other || text(each) > text(other)) byId.set(each.id, each);
	}
	return [...byId.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
