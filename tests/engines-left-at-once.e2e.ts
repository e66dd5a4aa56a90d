import { setTimeout } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { playIn } from './engine-page.ts';
import { engines } from './engines.ts';
import { notedComplaints, notLoaded } from './note-complaints.ts';

for (const { name, start } of engines)
	test(`${name}: a page that is left at once has nothing to tell but what it did not load`, async () => {
		const engine = await start();
		try {
			await playIn(
				engine,
				{ returning: true, worker: true },
				async ({ site, open, isAt, becomes }) => {
					const told: string[] = [];
					const noted: string[] = [];
					for (const wait of [0, 40, 80, 150, 300])
						for (const path of ['', 'play/daily', 'progress']) {
							await engine.goto(`${site.address}/${path}`);
							await setTimeout(wait);
							await engine.goto(`${site.address}/empty.html`);
							await becomes(canStore, true);
							noted.push(...(await engine.evaluate(notedComplaints)));
							told.push(...engine.complaints.splice(0));
							await engine.evaluate(() => sessionStorage.removeItem('test-complaints'));
						}
					expect(noted).toEqual([]);
					expect(told.filter((words) => !notLoaded.test(words))).toEqual([]);
					await open('settings');
					await isAt('Settings');
				}
			);
		} finally {
			await engine.close();
		}
	});

/** Runs in the page. In its first moment, Firefox refuses a document its storage. */
function canStore(): boolean {
	return location.pathname.endsWith('/empty.html') && sessionStorage.length >= 0;
}
