import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { readBackup } from '#core/backup/backup.ts';
import { instant } from '#core/base/units.ts';
import { hostileRecords } from '#core/journal/hostile-records.fake.ts';
import { readEntry } from '#core/journal/record.ts';
import { kindsOfPage, pages } from './content.ts';
import { expect, test } from './fixtures.ts';
import { noteReady, ready } from './player-page.ts';
import { rememberRecords } from './stored-entries.ts';

const now = Date.UTC(2026, 2, 20, 14, 5);
const records = hostileRecords(now, 300).map(({ record }) => record);
const unreadable = records.filter((record) => !readEntry(record).ok).length;
const everyPage = [...new Set([...kindsOfPage, ...pages])];
const odd = /Invalid Date|\bNaN\b|Infinity|\bundefined\b/;

/** So that the machine's cores share the pages, and each test stays short. */
const parts = 4;

async function openWithRecords(page: Page) {
	await page.clock.setFixedTime(now);
	await page.addInitScript(noteReady);
	await page.goto('settings/data');
	await ready(page);
	await rememberRecords(page, records);
	await page.reload();
	await ready(page);
	const told = `${unreadable} entries could not be read and are put aside, not lost.`;
	await expect(page.getByRole('alert')).toContainText(told);
}

/** Waits until the page has read the journal, and answers what it says that nobody should read. */
async function oddities(page: Page): Promise<readonly string[]> {
	const text = () => page.evaluate(() => document.body.innerHTML.length);
	for (let before = -1, length = await text(); length !== before;) {
		await page.waitForTimeout(100);
		[before, length] = [length, await text()];
	}
	const said = await page.evaluate(() =>
		[...document.querySelectorAll('title, body, body *:not(script, style)')].flatMap((element) => [
			...[...element.attributes].map(({ name, value }) => `${element.tagName} ${name}: ${value}`),
			...[...element.childNodes].flatMap((node) => (node instanceof Text ? node.data : []))
		])
	);
	return said.filter((each) => odd.test(each));
}

async function saved(page: Page, button: string): Promise<string> {
	const coming = page.waitForEvent('download');
	await page.getByRole('button', { name: button, exact: true }).first().click();
	return readFile(await (await coming).path(), 'utf8');
}

for (let part = 0; part < parts; part++) {
	test(`every page opens with a journal of 300 wrong records, part ${part + 1} of ${parts}`, async ({
		page
	}) => {
		test.setTimeout(180_000);
		await openWithRecords(page);
		for (const path of everyPage.filter((_, index) => index % parts === part)) {
			await page.goto(path || '.');
			await ready(page);
			await expect(page.getByRole('heading').first()).not.toHaveText(
				'This page could not be opened'
			);
			expect(await oddities(page), `/${path}`).toEqual([]);
		}
	});
}

test('progress and report draw a journal of 300 wrong records, however long the period', async ({
	page
}) => {
	await openWithRecords(page);
	for (const path of ['progress', 'progress/report', 'diary']) {
		await page.goto(path);
		await ready(page);
		const periods = page.getByRole('radio').or(page.getByRole('button', { name: /weeks|All/ }));
		await oddities(page);
		for (const period of await periods.all()) {
			await period.click({ force: true });
			expect(await oddities(page), `/${path}`).toEqual([]);
		}
	}
});

test('table, text for a doctor and copy of 300 wrong records can be read', async ({ page }) => {
	await openWithRecords(page);
	const table = await saved(page, 'Save a table (CSV)');
	expect(table.match(odd)).toBeNull();
	expect(table.split('\r\n').length).toBeGreaterThan(50);
	const copy = readBackup(await saved(page, 'Save a copy'), instant(now));
	expect(copy.ok && copy.value.contents.aside.length).toBeGreaterThanOrEqual(unreadable);
	await page.goto('diary');
	await ready(page);
	const text = await saved(page, 'Save the text');
	expect(text.match(odd)).toBeNull();
});

const large = 'This file is far too large to be a copy made by One Degree. Nothing was changed.';
const foreign = 'This file is not a copy made by One Degree. Nothing was changed.';

for (const [what, text, problem] of [
	['99 million brackets', '['.repeat(99_000_000), large],
	['as many brackets as a copy may have letters', '['.repeat(39_000_000), foreign],
	['ten million empty objects', `[${'{},'.repeat(10_000_000)}0]`, large],
	['a hundred thousand levels', '{"app":'.repeat(100_000), foreign]
] as const) {
	test(`a small packed file of ${what} is refused in a sentence, and the page goes on`, async ({
		page
	}) => {
		await page.goto('settings/data');
		await ready(page);
		await page.getByLabel('Choose a copy').setInputFiles({
			name: 'copy.json.gz',
			mimeType: 'application/gzip',
			buffer: gzipSync(text)
		});
		await expect(page.getByRole('alert')).toHaveText(problem, { timeout: 30_000 });
		await page.getByRole('button', { name: 'Save a copy' }).first().click();
	});
}
