import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { checkInAt, entryAt, spasmAt } from '#core/journal/entry.fake.ts';
import { barriers } from './barriers.ts';
import { expect, test } from './fixtures.ts';
import { remember } from './stored-entries.ts';

const now = new Date('2026-03-20T14:05:00Z');
const day = 86_400_000;

async function open(page: Page) {
	await page.clock.setFixedTime(now);
	await page.goto('diary');
	await expect(page.getByRole('button', { name: 'Save the text' })).toBeEnabled();
}

/** Six spasms, most of them from lifting in the morning, and some practice. */
async function openWithPast(page: Page, end = now.getTime()) {
	await page.goto('diary');
	await expect(page.getByRole('button', { name: 'Save the text' })).toBeEnabled();
	const morning = end - (end % day) + 8 * 3_600_000;
	await remember(page, [
		...[5, 12, 19, 26, 40, 54].map((ago, index) =>
			spasmAt(morning - ago * day, {
				triggers: index < 4 ? ['lifting'] : ['stress'],
				where: ['lower-left']
			})
		),
		...Array.from({ length: 50 }, (_, ago) =>
			entryAt(morning - ago * day, { pain: (ago % 4) + 1 })
		),
		checkInAt(morning - day)
	]);
	await page.reload();
	await expect(page.getByRole('button', { name: 'Save the text' })).toBeEnabled();
}

const past = (page: Page) => page.getByRole('region', { name: 'Before' });

test('a spasm is written down with one tap, and undone with another', async ({ page }) => {
	await open(page);
	await page.getByRole('button', { name: 'It happened' }).click();
	await expect(page.getByRole('heading', { name: /^Written down, \d\d:\d\d/ })).toBeVisible();
	await page.reload();
	await expect(past(page).getByRole('listitem')).toHaveCount(1);
	await past(page)
		.getByRole('button', { name: /^Delete/ })
		.click();
	await expect(past(page).getByRole('listitem')).toHaveCount(0);
	await past(page).getByRole('button', { name: 'Undo' }).click();
	await expect(past(page).getByRole('listitem')).toHaveCount(1);

	await page.getByRole('button', { name: 'It happened' }).click();
	await expect(page.getByRole('heading', { name: /^Written down/ })).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByRole('button', { name: 'It happened' })).toBeVisible();
	await expect(past(page).getByRole('listitem')).toHaveCount(1);
	await page.reload();
	await expect(past(page).getByRole('listitem')).toHaveCount(1);
});

for (const size of ['100%', '200%'])
	test(`the bar does not cover Done, whatever is scrolled, with text at ${size}`, async ({
		page
	}) => {
		await page.setViewportSize({ width: 360, height: 740 });
		await open(page);
		await page.evaluate((size) => (document.documentElement.style.fontSize = size), size);
		await page.getByRole('button', { name: 'It happened' }).click();
		await expect(page.getByRole('heading', { name: /^Written down/ })).toBeFocused();
		await page.getByText('Where?').scrollIntoViewIfNeeded();
		const done = await page.getByRole('button', { name: 'Done' }).boundingBox();
		const bar = await page.getByRole('navigation', { name: 'Main' }).boundingBox();
		expect((done?.y ?? Infinity) + (done?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
	});

test('details are added by keyboard alone, kept on Done, and changed later', async ({ page }) => {
	await open(page);
	await page.getByRole('button', { name: 'It happened' }).press('Enter');
	await expect(page.getByRole('heading', { name: /^Written down/ })).toBeFocused();
	await page.getByRole('radio', { name: '6, strong' }).press('Space');
	await page.getByRole('button', { name: 'Lower left', exact: true }).press('Enter');
	await page.getByRole('button', { name: 'Left buttock' }).press('Space');
	await expect(page.getByRole('button', { name: 'Left buttock' })).toHaveAttribute(
		'aria-pressed',
		'true'
	);
	await page.getByRole('button', { name: 'About half an hour' }).press('Enter');
	await page.getByRole('button', { name: 'Out of the blue' }).press('Enter');
	await page.getByRole('button', { name: 'Slow breathing' }).press('Enter');
	await page.getByLabel('A note').fill('Tying a shoe.');
	await page.getByRole('button', { name: 'Done' }).press('Enter');
	const only = past(page).getByRole('listitem');
	const facts = /Pain\s*6 of 10.*half an hour.*lower left, left buttock.*blue.*breathing.*shoe/s;
	await expect(only).toContainText(facts);
	await page.reload();
	await expect(only).toContainText(facts);

	await only.getByRole('button', { name: /^Change/ }).click();
	await only.getByText('Another day').click();
	await only.getByLabel('Day', { exact: true }).fill('2026-03-18');
	await only.getByLabel('About').fill('06:30');
	await only.getByRole('button', { name: 'Left buttock' }).click();
	await only.getByRole('button', { name: 'Done' }).click();
	await expect(only.getByRole('heading')).toHaveText('18 Mar 2026, 06:30');
	await expect(only).not.toContainText('buttock');
	await page.reload();
	await expect(past(page).getByRole('listitem')).toHaveCount(1);
	await expect(only.getByRole('heading')).toHaveText('18 Mar 2026, 06:30');
});

test('what was said is kept when the page is left without Done', async ({ page }) => {
	await open(page);
	await page.getByRole('button', { name: 'It happened' }).click();
	await page.getByRole('radio', { name: '8, very strong' }).check({ force: true });
	await page.getByRole('link', { name: 'Stretches' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Stretches' })).toBeVisible();
	await page.goto('diary');
	await expect(past(page).getByRole('listitem')).toHaveCount(1);
	await expect(past(page).getByRole('listitem')).toContainText('8 of 10');
});

test('after five it tells what comes up again, pain with practice, and all of it as text', async ({
	page
}) => {
	await page.clock.setFixedTime(now);
	await openWithPast(page);
	const again = page.getByRole('region', { name: 'What comes up again' });
	await expect(again.getByRole('listitem').first()).toContainText(/lifting\s*4 of 6/);
	await expect(again).toContainText(/in the morning\s*6 of 6/);
	await expect(page.getByRole('img', { name: /Pain week by week/ })).toBeVisible();
	await expect(
		page.getByRole('img', { name: /Days of practice by week.*50 in all/ })
	).toBeVisible();

	const coming = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save the text' }).click();
	const download = await coming;
	expect(download.suggestedFilename()).toBe('back-diary-2026-03-20.txt');
	const text = await readFile(await download.path(), 'utf8');
	expect(text).toContain('Latest spasm: 15 Mar 2026, 5 days ago.');
	expect(text).toContain('- lifting: 4 times');
	expect(text).toContain('- exercise routines: 50 times on 50 days');

	await page.goto('progress/report');
	await expect(page.getByRole('region', { name: 'Spasms' })).toContainText('lower left');
});

test('it shuts nobody out, filled and open', async ({ page }) => {
	await openWithPast(page, Date.now());
	await page.getByRole('button', { name: 'It happened' }).click();
	await page.getByRole('button', { name: 'Lower left', exact: true }).click();
	await page.getByText('Read it here').click();
	expect(await barriers(page)).toEqual([]);
});
