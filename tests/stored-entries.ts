import type { Page } from '@playwright/test';
import type { Entry } from '#core/journal/entry.ts';
import { recordOf } from '#core/journal/record.ts';

/**
 * Writes entries into the app's own database, as the app would. The page must have been opened
 * before.
 */
export function remember(page: Page, entries: readonly Entry[]): Promise<void> {
	return rememberRecords(page, entries.map(recordOf));
}

/** Writes any records with an id, readable or not. */
export async function rememberRecords(page: Page, records: readonly unknown[]): Promise<void> {
	await page.evaluate(async (records) => {
		// A database that is opened before the app has created it would have no stores. Waits without a
		// timer, because the clock may stand still.
		const made = async () =>
			(await indexedDB.databases()).some(
				({ name, version = 0 }) => name === 'one-degree' && version > 0
			);
		while (!(await made()));
		await new Promise<void>((done, failed) => {
			const opening = indexedDB.open('one-degree');
			opening.onerror = () => failed(opening.error);
			opening.onsuccess = () => {
				const db = opening.result;
				const tx = db.transaction('entries', 'readwrite');
				for (const record of records) tx.objectStore('entries').put(record);
				tx.oncomplete = () => {
					db.close();
					done();
				};
				tx.onerror = () => failed(tx.error);
			};
		});
	}, records);
}
