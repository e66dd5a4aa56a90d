import type { Page } from 'playwright-core';

/** What a browser has stored, as a page finds it. */
export interface StoredNow {
	readonly entries: readonly Readonly<Record<string, unknown>>[];
	readonly session: Readonly<Record<string, unknown>> | undefined;
	/** By name: what the database has. */
	readonly documents: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
	/** The settings that the page goes by. */
	readonly settings: Readonly<Record<string, unknown>>;
	/** Entries that are not in the database yet. */
	readonly held: number;
}

/** Reads the storage of an open page, once the page has made its mirrors those of the database. */
export async function storedNow(page: Page): Promise<StoredNow> {
	for (let tries = 0; ; tries++) {
		const found = await page.evaluate(readStorage);
		const known = found.documents['one-degree-settings'];
		const agrees = known === undefined || known.revision === found.settings.revision;
		if ((agrees && found.held === 0) || tries === 100) return found;
		await page.waitForTimeout(50);
	}
}

/** Runs in the page. */
async function readStorage(): Promise<StoredNow> {
	const asked = <T>(request: IDBRequest<T>) =>
		new Promise<T>((answer, refuse) => {
			request.onsuccess = () => answer(request.result);
			request.onerror = () => refuse(request.error);
		});
	const local = { ...localStorage };
	const settings = JSON.parse(local['one-degree-settings'] ?? '{}');
	const held = Object.keys(local).filter((name) => name.startsWith('one-degree-held-')).length;
	const none = { entries: [], session: undefined, documents: {}, settings, held };
	const databases = await indexedDB.databases();
	if (!databases.some(({ name }) => name === 'one-degree')) return none;
	const db = await asked(indexedDB.open('one-degree'));
	try {
		if (!db.objectStoreNames.contains('documents')) return none;
		const tx = db.transaction(['entries', 'running', 'documents']);
		const documents = tx.objectStore('documents');
		const [entries, session, names, values] = await Promise.all([
			asked(tx.objectStore('entries').getAll()),
			asked(tx.objectStore('running').get('session')),
			asked(documents.getAllKeys()),
			asked(documents.getAll())
		]);
		const byName = Object.fromEntries(names.map((name, at) => [String(name), values[at]]));
		return { entries, session, documents: byName, settings, held };
	} finally {
		db.close();
	}
}
