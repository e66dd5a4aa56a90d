import type { Page } from '@playwright/test';
import { playerOn, stopClock } from './player-page.ts';

export type ReliefPage = ReturnType<typeof reliefOn>;

/** Drives the relief flow as a person does, with a clock that the test controls. */
export function reliefOn(page: Page) {
	return {
		page,
		heading: page.getByRole('heading', { level: 1 }),
		timer: page.getByRole('timer'),
		button: (name: string) => page.getByRole('button', { name, exact: true }),
		tap: (name: string) => page.getByRole('button', { name, exact: true }).click(),

		/**
		 * Opens the flow without sound, because a track would play by the wall clock, and stops the
		 * clock.
		 */
		async open(path = 'relief'): Promise<void> {
			await playerOn(page).visit(path);
			await stopClock(page);
		},

		/** Lets time pass in one step, as when the phone slept. */
		pass: (seconds: number) => page.clock.fastForward(seconds * 1000),

		/** The entries of the journal, oldest first: "spasm", "self-care cold". */
		journal: () => page.evaluate(journal),

		/** The pixels of the page that need scrolling to be seen. */
		async hidden(): Promise<number> {
			return page
				.locator('main')
				.evaluate((main) => Math.max(0, main.scrollHeight - main.clientHeight));
		}
	};
}

async function journal(): Promise<readonly string[]> {
	const asked = indexedDB.open('one-degree');
	const database = await new Promise<IDBDatabase>((done) => {
		asked.onsuccess = () => done(asked.result);
	});
	const entries = database.transaction('entries').objectStore('entries').getAll();
	const all = await new Promise<readonly Record<string, unknown>[]>((done) => {
		entries.onsuccess = () => done(entries.result);
	});
	database.close();
	return all.map(({ kind, care, signs }) =>
		[kind, care, Array.isArray(signs) && signs.join()].filter(Boolean).join(' ')
	);
}
