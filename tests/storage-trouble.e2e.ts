import { entryAt } from '#core/journal/entry.fake.ts';
import { recordOf } from '#core/journal/record.ts';
import { expect, test } from './fixtures.ts';
import { playerOn, ready } from './player-page.ts';
import { rememberRecords } from './stored-entries.ts';

const began = Date.UTC(2026, 1, 20, 8);

test('what a newer app wrote and what is broken is put aside, counted, and stops nothing', async ({
	page
}) => {
	await page.goto('.');
	await ready(page);
	await expect(page.getByText('First time here?')).toBeVisible();
	const good = recordOf(entryAt(began));
	const newer = { ...recordOf(entryAt(began + 1000)), version: 99 };
	const broken = { ...recordOf(entryAt(began + 2000)), began: 'yesterday' };
	await rememberRecords(page, [good, newer, broken]);
	await page.reload();
	await expect(page.getByText(/^Last time: Daily prevention/)).toBeVisible();
	await page.goto('settings/data');
	await expect(page.getByText(/^1 session kept/)).toBeVisible();
	await expect(
		page.getByText(/2 entries could not be read and are put aside,\s+not lost/)
	).toBeVisible();
});

test('a full device says so in a sentence, loses nothing, and the next try saves', async ({
	page
}) => {
	await page.addInitScript(() => {
		const { add } = IDBObjectStore.prototype;
		IDBObjectStore.prototype.add = function (...given: Parameters<typeof add>) {
			if (this.name === 'entries' && !document.documentElement.hasAttribute('data-room'))
				throw new DOMException('No room.', 'QuotaExceededError');
			return Reflect.apply(add, this, given);
		};
	});
	const player = playerOn(page);
	await player.open('repeat/cat-cow?rounds=endless');
	await player.pass(40);
	await player.end();
	await player.button('Save').click();
	await expect(page.getByRole('alert')).toContainText('This device has no room left');
	await page.evaluate(() => document.documentElement.setAttribute('data-room', ''));
	await player.button('Save').click();
	await expect(player.heading).toHaveText('Saved');
});

test('a setting that the device refuses is told, and holds as long as the page', async ({
	page
}) => {
	await page.addInitScript(() => {
		const { put } = IDBObjectStore.prototype;
		IDBObjectStore.prototype.put = function (...given: Parameters<typeof put>) {
			if (this.name === 'documents') throw new DOMException('No room.', 'QuotaExceededError');
			return Reflect.apply(put, this, given);
		};
	});
	await page.goto('settings');
	await ready(page);
	await page.getByRole('group', { name: 'Theme' }).getByRole('radio', { name: 'Dark' }).check();
	await expect(page.getByRole('alert')).toContainText(
		'The last change is not kept. This device has no room left'
	);
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('where the browser and the installed app keep separate data, installing is offered before the first entry', async ({
	page
}) => {
	await page.addInitScript(() => Object.assign(navigator, { standalone: false }));
	await page.goto('.');
	await ready(page);
	const offer = page.getByRole('region', { name: 'Install it first, then begin' });
	await expect(offer).toContainText('Add to Home Screen');
	await rememberRecords(page, [recordOf(entryAt(began))]);
	await page.reload();
	await expect(page.getByText(/^Last time: Daily prevention/)).toBeVisible();
	await expect(offer).toBeHidden();
});
