import type { Entry } from '#core/journal/entry.ts';
import { keepLocalText, localText, localTextNames } from './local-text.ts';

const prefix = 'one-degree-held-';

/**
 * Entries on their way to the database. The database answers later, and a page that is left
 * meanwhile would lose them; this storage writes at once, and the next page adds what is left in it.
 */
export function holdEntries(...entries: readonly Entry[]): void {
	for (const entry of entries) keepLocalText(prefix + entry.id, JSON.stringify(entry));
}

/** Lets go of entries that are in the database. */
export function releaseEntries(ids: readonly string[]): void {
	for (const id of ids) keepLocalText(prefix + id, undefined);
}

/** The entries that were held, by their ids; undefined for a text that is none. */
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
