import type { Result } from '#core/base/result.ts';
import { instant } from '#core/base/units.ts';
import type { UnreadableRecord } from '#core/journal/contents.ts';
import { readEntryBy } from '#core/journal/date-ahead.ts';
import type { Database } from './database.ts';

/**
 * Moves unreadable records out of the journal. If the platform refuses they stay, and the next
 * reading moves them.
 */
export async function keepUnreadable(
	stored: Database,
	unreadable: readonly UnreadableRecord[]
): Promise<void> {
	await stored.write(['entries', 'quarantine'], async (tx) => {
		const [entries, quarantine] = [tx.objectStore('entries'), tx.objectStore('quarantine')];
		await Promise.all(
			unreadable.flatMap(({ id, record, problem }) => [
				quarantine.put({ problem, record }, id),
				entries.delete(id)
			])
		);
	});
}

export function unreadableIn(stored: Database): Promise<Result<readonly UnreadableRecord[]>> {
	return stored.read(['quarantine'], async (tx) => {
		const store = tx.objectStore('quarantine');
		const [ids, kept] = await Promise.all([store.getAllKeys(), store.getAll()]);
		return ids.map((id, index) => ({
			id,
			problem: kept[index]?.problem ?? '',
			record: kept[index]?.record
		}));
	});
}

/**
 * Moves records back that can be read now, for example those of a newer app after an update,
 * or those of a day that has come.
 */
export async function restoreReadable(stored: Database): Promise<void> {
	const aside = await unreadableIn(stored);
	if (!aside.ok) return;
	const now = instant(Date.now());
	const readable = aside.value.filter(({ record }) => readEntryBy(record, now).ok);
	if (readable.length === 0) return;
	await stored.write(['entries', 'quarantine'], async (tx) => {
		const [entries, quarantine] = [tx.objectStore('entries'), tx.objectStore('quarantine')];
		await Promise.all(
			readable.flatMap(({ id, record }) => [entries.put(record), quarantine.delete(id)])
		);
	});
}
