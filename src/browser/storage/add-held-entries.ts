import type { Entry } from '#core/journal/entry.ts';
import { readEntry, recordOf } from '#core/journal/record.ts';
import type { Database, Transaction } from './database.ts';
import { heldEntries, releaseEntries } from './held-entries.ts';

const erasedKey = 'erased';

/** Marks everything made before `id` as erased, also what another storage may still hold. */
export async function markErased(tx: Transaction<'readwrite'>, id: string): Promise<void> {
	await tx.objectStore('documents').put(id, erasedKey);
	releaseEntries([...heldEntries().keys()]);
}

/**
 * Adds what an earlier page held and could not add before it was left. Whatever was erased since
 * stays erased: that storage is written late, so a browser that is killed may bring its texts back.
 */
export async function addHeldEntries(stored: Database): Promise<void> {
	const held = heldEntries();
	if (held.size === 0) return;
	const erased = await stored.read(['documents'], (tx) =>
		tx.objectStore('documents').get(erasedKey)
	);
	if (!erased.ok) return;
	const mark = typeof erased.value === 'string' ? erased.value : '';
	const records = [...held].flatMap(([id, entry]) => (id > mark ? recordsOf(entry) : []));
	const added = await stored.add('entries', records);
	if (added.ok) releaseEntries([...held.keys()]);
}

/** None if the text was damaged. */
function recordsOf(entry: Entry | undefined) {
	try {
		const record = entry && recordOf(entry);
		return readEntry(record).ok && record ? [record] : [];
	} catch {
		return [];
	}
}
