import type { Entry } from '#core/journal/entry.ts';
import { keepLocalText } from './local-text.ts';

export const heldPrefix = 'one-degree-held-';

/** Entries of this page that are on their way to the database, by their ids. */
export const entriesOnTheWay = new Map<string, Entry>();

/**
 * Holds entries until the database has them. It answers later, and a page that is left meanwhile
 * would lose them; local storage takes them at once, and the next page adds what is left there.
 */
export function holdEntries(...entries: readonly Entry[]): void {
	for (const entry of entries) {
		if (entriesOnTheWay.has(entry.id)) continue;
		entriesOnTheWay.set(entry.id, entry);
		keepLocalText(heldPrefix + entry.id, JSON.stringify(entry));
	}
}
