import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { backupText } from '#core/backup/backup.ts';
import { instant } from '#core/base/units.ts';
import { checkInAt, entryAt } from '#core/journal/entry.fake.ts';
import { defaultSettings } from '#core/settings/settings.ts';
import { barriers } from './barriers.ts';
import { expect, test } from './fixtures.ts';
import { playerOn, ready } from './player-page.ts';
import { remember } from './stored-entries.ts';

const day = 86_400_000;
const began = Date.UTC(2026, 9, 3, 8);
const three = [0, 1, 2].map((days) => entryAt(began + days * day));
const copy = backupText({
	made: instant(began + 3 * day),
	device: 'other-device',
	contents: { entries: three, aside: [] },
	settings: { ...defaultSettings, heightCentimetres: 182 }
});

async function open(page: Page) {
	await page.goto('settings/data');
	await ready(page);
	await expect(page.getByRole('button', { name: 'Save a copy' }).first()).toBeEnabled();
}

const put = (page: Page, text: string | Buffer, name = 'copy.json') =>
	page.getByLabel('Choose a copy').setInputFiles({
		name,
		mimeType: 'application/octet-stream',
		buffer: Buffer.from(text)
	});

const kept = (page: Page, count: number) =>
	expect(page.getByText(new RegExp(`^${count} sessions? kept`))).toBeVisible();

async function saved(page: Page, button: string): Promise<Buffer> {
	const coming = page.waitForEvent('download');
	await page.getByRole('button', { name: button, exact: true }).first().click();
	const download = await coming;
	return readFile(await download.path());
}

test('a copy is put back after a look at what it adds, undone, and added after all', async ({
	page
}) => {
	await open(page);
	await put(page, copy);
	await expect(
		page.getByText('It adds 3 sessions, from 3 October 2026 to 5 October 2026.')
	).toBeVisible();
	await kept(page, 0);
	await expect(page.getByLabel('Take over its settings too')).toBeChecked();
	await page.getByRole('button', { name: 'Add it', exact: true }).click();
	await expect(page.getByText('3 entries added.')).toBeVisible();
	await kept(page, 3);
	await expect(page.getByText(/^Last copy: /)).toBeVisible();
	await expect(page.getByText('some sessions are in no copy yet')).toBeHidden();

	await page.getByRole('button', { name: 'Undo' }).click();
	await kept(page, 0);
	await page.getByRole('button', { name: 'Add it after all' }).click();
	await kept(page, 3);

	await put(page, copy);
	await expect(page.getByText('All its entries are here already.')).toBeVisible();
	await page.goto('settings/routine');
	await expect(page.getByLabel(/Height/)).toHaveValue('182');
});

test('signs and health answers of today stay whatever a copy says, and what it adds can be undone', async ({
	page
}) => {
	const newest = instant(Date.UTC(2100, 0));
	const theirs = {
		...defaultSettings,
		theme: 'dark' as const,
		screened: { answered: { emergency: newest }, signs: [], cleared: [], alarmed: false },
		health: { answered: instant(began), conditions: ['osteoporosis'], allowed: [] }
	};
	const withSettings = backupText({
		made: instant(began),
		device: 'other-device',
		contents: { entries: [], aside: [] },
		settings: theirs
	});
	const stands = 'You ticked a sign of an emergency.';
	const told = (page: Page) => page.getByText(/^You told: /);
	await page.goto('before');
	await page.getByRole('button', { name: 'Answer again' }).click();
	await page.getByRole('checkbox', { name: /^Numb or tingling/ }).check();
	await page.getByRole('button', { name: 'This is true: what now?' }).click();
	await page.goto('settings/health');
	await page
		.getByRole('checkbox', { name: 'I have a hernia in my belly or groin (not a slipped disc).' })
		.check();
	await page.getByRole('button', { name: 'Go on', exact: true }).click();
	await expect(page.getByText('Kept on this device.')).toBeVisible();

	await open(page);
	await put(page, withSettings);
	await expect(
		page.getByText('Warning signs and health answers of this device stay, whatever the copy says.')
	).toBeVisible();
	await page.getByLabel('Take over its settings too').check();
	await page.getByRole('button', { name: 'Add it', exact: true }).click();
	await expect(page.getByText('0 entries added. Its settings are taken over.')).toBeVisible();
	await expect(page.getByText(/^From the copy: I have weak bones/)).toBeVisible();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	expect(await barriers(page)).toEqual([]);

	const other = await page.context().newPage();
	await other.goto('settings/safety');
	await expect(other.getByText(stands)).toBeVisible();
	await expect(told(other)).toHaveText(/osteoporosis.*hernia/);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByText('What the copy added is gone again.')).toBeVisible();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'system');
	await expect(other.getByText(stands)).toBeVisible();
	await expect(told(other)).toHaveText(
		'You told: I have a hernia in my belly or groin (not a slipped disc).'
	);
	await page.getByRole('button', { name: 'Add it after all' }).click();
	await expect(told(other)).toHaveText(/osteoporosis.*hernia/);
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('what is saved here is put back on another device, packed or not', async ({
	page,
	browser,
	baseURL
}) => {
	await open(page);
	await put(page, copy);
	await page.getByRole('button', { name: 'Add it', exact: true }).click();
	await kept(page, 3);
	const plain = await saved(page, 'Save a copy');
	await expect(page.getByText('Last copy: today.')).toBeVisible();
	await page.getByLabel(/Packed/).check();
	await expect(page.getByText(/Packed \(gzip\): \d+ kB/)).toBeVisible();
	const packed = await saved(page, 'Save a copy');
	expect([...packed.subarray(0, 2)]).toEqual([0x1f, 0x8b]);
	expect(JSON.parse(plain.toString()).entries).toEqual(JSON.parse(copy).entries);

	for (const file of [plain, packed]) {
		const other = await browser.newContext({ baseURL: baseURL ?? '' });
		const there = await other.newPage();
		await open(there);
		await put(there, file);
		await there.getByRole('button', { name: 'Add it', exact: true }).click();
		await kept(there, 3);
		await other.close();
	}
});

test('what is no copy changes nothing and is told in one sentence', async ({ page }) => {
	await open(page);
	const packed = Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3]);
	for (const [file, problem] of [
		['a shopping list', 'This file is not a copy made by One Degree. Nothing was changed.'],
		[
			copy.slice(0, copy.length / 2),
			'This copy is damaged or only a part of one: try an older copy. Nothing was changed.'
		],
		[
			copy.replace('"version":1', '"version":2'),
			'A newer version of the app made this copy: update the app, then try again. Nothing was changed.'
		],
		[packed, 'This file is damaged and cannot be unpacked: try an older copy. Nothing was changed.']
	] as const) {
		await put(page, file);
		await expect(page.getByRole('alert')).toHaveText(problem);
		await kept(page, 0);
	}
	await put(page, copy);
	await expect(page.getByRole('alert')).toBeHidden();
});

test('one session is deleted, brought back, and deleted for good with everything', async ({
	page
}) => {
	await open(page);
	await put(page, copy);
	await page.getByRole('button', { name: 'Add it', exact: true }).click();
	await page.getByRole('button', { name: /^Delete .*4 October 2026/ }).click();
	await expect(page.getByText('The session is deleted.')).toBeVisible();
	await kept(page, 2);
	await page.reload();
	await kept(page, 2);
	await page.getByRole('button', { name: /^Bring back .*4 October 2026/ }).click();
	await kept(page, 3);

	await page.getByRole('button', { name: 'Erase everything' }).click();
	await expect(page.getByRole('heading', { name: 'Save a copy first?' })).toBeVisible();
	await page.getByRole('button', { name: 'Go on to erase' }).click();
	await page.getByRole('button', { name: 'Erase everything now' }).click();
	await expect(page.getByText('Everything is erased.')).toBeVisible();
	await kept(page, 0);
	await page.reload();
	await kept(page, 0);
});

test('the file that was chosen once is written again', async ({ page }) => {
	await page.addInitScript(choosesFile);
	await open(page);
	await page.getByRole('button', { name: 'Keep a file up to date' }).click();
	await expect(page.getByText(/After each session the app brings one-degree-/)).toBeVisible();
	expect(await entriesInFile(page)).toBe(0);
	await put(page, copy);
	await page.getByRole('button', { name: 'Add it', exact: true }).click();
	await kept(page, 3);
	await page.reload();
	await kept(page, 3);
	await page.getByRole('button', { name: 'Bring it up to date' }).click();
	await expect(page.getByText('Done.')).toBeVisible();
	expect(await entriesInFile(page)).toBe(3);
});

test('after a session the chosen file has it, without anything being asked', async ({ page }) => {
	await page.addInitScript(choosesFile);
	await open(page);
	await page.getByRole('button', { name: 'Keep a file up to date' }).click();
	await expect(page.getByText(/After each session the app brings one-degree-/)).toBeVisible();
	const player = playerOn(page);
	await player.open('repeat/cat-cow?rounds=endless');
	await player.pass(40);
	await player.end();
	await player.save();
	await expect.poll(() => entriesInFile(page)).toBe(1);
});

test('whoever has much in no copy is reminded on Today, until a copy is made', async ({ page }) => {
	const many = Array.from({ length: 10 }, (_, index) => entryAt(began + index * day));
	await open(page);
	await remember(page, many);
	await page.reload();
	await kept(page, 10);
	await page.goto('.');
	const reminder = page.getByRole('region', { name: 'A copy of your own' });
	await expect(reminder).toBeVisible();
	expect(await barriers(page)).toEqual([]);
	await reminder.getByRole('link', { name: 'Keep a copy' }).click();
	await expect(page.getByRole('button', { name: 'Save a copy' }).first()).toBeEnabled();
	await page.goto('.');
	await reminder.getByRole('button', { name: 'Not now' }).click();
	await expect(reminder).toBeHidden();
	await page.reload();
	await expect(page.getByRole('radio').first()).toBeVisible();
	await expect(reminder).toBeHidden();
});

test('the table opens with one row a step', async ({ page }) => {
	await open(page);
	await put(page, copy);
	await page.getByRole('button', { name: 'Add it', exact: true }).click();
	await kept(page, 3);
	const rows = (await saved(page, 'Save a table (CSV)')).toString().trimEnd().split('\r\n');
	expect(rows.length).toBe(1 + 3 * 4);
	expect(rows[0]?.startsWith('\ufeffsession,date,')).toBe(true);
});

test('a browser that stores nothing says so, and the page stands', async ({ page }) => {
	await page.addInitScript(() => {
		IDBFactory.prototype.open = () => {
			throw new DOMException('Denied.', 'SecurityError');
		};
	});
	await page.goto('settings/data');
	await ready(page);
	await expect(page.getByRole('alert')).toHaveText(
		'This browser lets the app store nothing, perhaps because the window is private.'
	);
	await page.goto('.');
	await ready(page);
	await expect(page.getByRole('link', { name: 'Start' }).first()).toBeVisible();
});

test('the dialog that erases and what a copy adds shut nobody out', async ({ page }) => {
	await open(page);
	await put(page, copy);
	await expect(page.getByText(/It adds 3 sessions/)).toBeVisible();
	expect(await barriers(page)).toEqual([]);
	await page.getByRole('button', { name: 'Add it', exact: true }).click();
	await kept(page, 3);
	await page.getByRole('button', { name: /^Delete .*4 October 2026/ }).click();
	await page.getByRole('button', { name: 'Erase everything' }).click();
	expect(await barriers(page)).toEqual([]);
});

/** A file is chosen without asking: one of the origin's own, that no test leaves behind. */
function choosesFile(): void {
	const showSaveFilePicker = async ({ suggestedName }: { suggestedName: string }) => {
		const folder = await navigator.storage.getDirectory();
		return folder.getFileHandle(suggestedName, { create: true });
	};
	Object.assign(globalThis, { showSaveFilePicker });
}

function entriesInFile(page: Page): Promise<number | undefined> {
	return page.evaluate(async () => {
		const folder = await navigator.storage.getDirectory();
		for await (const handle of folder.values()) {
			if (handle instanceof FileSystemFileHandle) {
				const file = await handle.getFile();
				// A file is there, and empty, until it is written for the first time.
				return file.size > 0 ? JSON.parse(await file.text()).entries.length : undefined;
			}
		}
		return undefined;
	});
}

test('a large copy is read while the page goes on, and can be left meanwhile', async ({ page }) => {
	const entries = Array.from({ length: 30_000 }, (_, index) => checkInAt(began + index * 1000));
	const large = backupText({
		...{ made: instant(began + day), device: 'other-device', settings: defaultSettings },
		contents: { entries, aside: [] }
	});
	await open(page);
	await page.evaluate(() => {
		const part = document.querySelector('[aria-labelledby="restore"]');
		let frames = 0;
		const count = () => {
			if (part?.textContent?.includes('Reading the copy.')) frames++;
			Object.assign(globalThis, { framesOfReading: frames });
			requestAnimationFrame(count);
		};
		count();
	});
	await put(page, large);
	const found = page.getByText(/^It adds 30,?000 check-ins/);
	await expect(found).toBeVisible();
	expect(await page.evaluate(() => Reflect.get(globalThis, 'framesOfReading'))).toBeGreaterThan(3);
	await expect(page.getByText('Reading the copy.')).toBeHidden();

	await page.evaluate(() => {
		new MutationObserver(() => {
			const part = document.querySelector('[aria-labelledby="restore"]');
			if (!part?.textContent?.includes('Reading the copy.')) return;
			part.querySelector<HTMLButtonElement>('[role="status"] button')?.click();
		}).observe(document.body, { childList: true, subtree: true });
	});
	await put(page, large);
	await page.waitForTimeout(2000);
	await expect(page.getByText('Reading the copy.')).toBeHidden();
	await expect(found).toBeHidden();
});
