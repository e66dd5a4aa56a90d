import { entriesInEffect, ownThingsIn } from '#core/journal/entry.ts';
import { ownNamesOf } from '#core/own/own-names.ts';
import type { JournalArchive } from '#state/backup/journal-archive.svelte.ts';

/** What the person called their own things; undefined until the journal is read. */
export function ownNamesIn({ contents }: JournalArchive) {
	return contents && ownNamesOf(ownThingsIn(entriesInEffect(contents.entries)));
}
