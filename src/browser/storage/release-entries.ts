import type { Entry } from '#core/journal/entry.ts';
import { entriesOnTheWay, heldPrefix } from './held-entries.ts';
import { keepLocalText, localText } from './local-text.ts';

/** Lets go of entries that are in the database, or were refused by it. */
export function releaseEntries(ids: readonly string[]): void {
	for (const id of ids) {
		entriesOnTheWay.delete(id);
		keepLocalText(heldPrefix + id, undefined);
	}
}

/** What any page held, by the ids; undefined for a text that is no entry. */
export function heldEntries(): ReadonlyMap<string, Entry | undefined> {
	const names = localTextNames().filter((name) => name.startsWith(heldPrefix));
	return new Map(names.map((name) => [name.slice(heldPrefix.length), parsed(localText(name))]));
}

function localTextNames(): readonly string[] {
	try {
		return Object.keys(localStorage);
	} catch {
		return []; // Refused: then nothing can be held there either.
	}
}

function parsed(text: string | undefined): Entry | undefined {
	try {
		return JSON.parse(text ?? '');
	} catch {
		return undefined;
	}
}
