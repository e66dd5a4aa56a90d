import type { Entry } from '#core/journal/entry.ts';
import { keepLocalText, localText, localTextNames } from './local-text.ts';

const prefix = 'one-degree-held-';

/** Entries of this page that are on their way to the database, by their ids. */
const onTheWay = new Map<string, Entry>();

/**
 * Holds entries until the database has them. It answers later, and a page that is left meanwhile
 * would lose them; local storage takes them at once, and the next page adds what is left there.
 */
export function holdEntries(...entries: readonly Entry[]): void {
	for (const entry of entries) {
		if (onTheWay.has(entry.id)) continue;
		onTheWay.set(entry.id, entry);
		keepLocalText(prefix + entry.id, JSON.stringify(entry));
	}
}

/** The entries that this page holds. */
export function entriesOnTheWay(): readonly Entry[] {
	return [...onTheWay.values()];
}

/** Lets go of entries that are in the database, or were refused by it. */
export function releaseEntries(ids: readonly string[]): void {
	for (const id of ids) {
		onTheWay.delete(id);
		keepLocalText(prefix + id, undefined);
	}
}

/** What any page held, by the ids; undefined for a text that is no entry. */
export function heldEntries(): ReadonlyMap<string, Entry | undefined> {
	const names = localTextNames().filter((name) => name.startsWith(prefix));
	return new Map(names.map((name) => [name.slice(prefix.length), parsed(localText(name))]));
}

function parsed(text: string | undefined): Entry | undefined {
	try {
		return JSON.parse(text ?? '');
	} catch {
		return undefined;
	}
}
