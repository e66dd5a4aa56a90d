import { ownThingsIn, type Entry } from '#core/journal/entry.ts';
import type { OwnThing } from '#core/journal/own-thing.ts';
import { firstVersion } from '#core/journal/spasm.ts';

/**
 * What a person had made by the time at which this id was made, in the versions of that time, also
 * what was deleted since: by it a session that is under way is still played and saved.
 */
export function ownThingsAsOf(entries: readonly Entry[], id: string): readonly OwnThing[] {
	const newest = new Map<string, OwnThing>();
	for (const thing of ownThingsIn(entries)) {
		const first = firstVersion(thing);
		const other = newest.get(first);
		if (thing.id < id && (!other || other.id < thing.id)) newest.set(first, thing);
	}
	return [...newest.values()];
}
