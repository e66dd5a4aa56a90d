import { ownThingAt } from '#core/journal/entry.fake.ts';
import { mainBuild } from '#scripts/builds.ts';
import { serve } from '#scripts/serve.ts';
import { barriers } from './barriers.ts';
import { exerciseNamed } from './content.ts';
import { expect, test } from './fixtures.ts';
import { workerSettled } from './player-page.ts';
import { addStretches, openNewRoutine, stepNames, untilSaved } from './routine-editor-page.ts';
import { remember } from './stored-entries.ts';

const stretch = exerciseNamed('cat-cow').name;

test('an empty list says what it is for, and Today leads there', async ({ page }) => {
	await page.goto('');
	await page.getByRole('link', { name: /^Your routines/ }).click();
	await expect(page.getByText('You have none yet.')).toBeVisible();
	expect(await barriers(page)).toEqual([]);
});

test('the stretches lead there, and one stretch begins a routine', async ({ page }) => {
	await page.goto('stretches');
	await page.getByRole('link', { name: /^Your routines/ }).click();
	await page.getByRole('button', { name: 'From one stretch' }).click();
	const picker = page.getByRole('dialog', { name: 'Begin with a stretch' });
	await picker.getByLabel('Search').fill('no such thing');
	await expect(picker.getByText('No stretch has these words.')).toBeVisible();
	await picker.getByLabel('Search').fill('cat cow');
	await picker.getByRole('button', { name: stretch }).click();
	await expect(page.getByRole('heading', { name: `My ${stretch}`, level: 1 })).toBeVisible();
	expect(await stepNames(page)).toEqual([stretch]);

	await page.goto('stretches/cat-cow');
	await page.getByRole('button', { name: 'Make a routine with this' }).click();
	await expect(page.getByRole('heading', { name: `My ${stretch}`, level: 1 })).toBeVisible();
});

test('one is duplicated, deleted and brought back', async ({ page }) => {
	await openNewRoutine(page);
	await addStretches(page, [stretch]);
	await untilSaved(page);
	await page.getByRole('link', { name: 'Your routines' }).click();
	const cards = page.getByRole('article');
	await expect(cards).toHaveCount(1);
	await expect(cards).toContainText(/\d+:\d\d · 1 step/);
	await page.getByRole('button', { name: 'Duplicate My routine' }).click();
	await expect(page.getByRole('article', { name: 'Copy of My routine' })).toBeVisible();
	await page.getByRole('button', { name: 'Delete My routine', exact: true }).click();
	await expect(page.getByText('My routine is deleted.')).toBeVisible();
	await expect(cards).toHaveCount(1);
	expect(await barriers(page)).toEqual([]);
	await page.getByRole('button', { name: 'Bring back' }).click();
	await expect(cards).toHaveCount(2);

	await page.getByRole('link', { name: 'Edit My routine', exact: true }).click();
	await page.getByRole('button', { name: 'Delete this routine' }).click();
	await expect(page.getByRole('heading', { name: 'It is deleted' })).toBeVisible();
	await page.getByRole('button', { name: 'Bring back' }).click();
	await expect.poll(() => stepNames(page)).toEqual([stretch]);
});

test('one that cannot be read is told and kept', async ({ page }) => {
	await openNewRoutine(page);
	const unread = ownThingAt(Date.now(), { text: '{"version":2,"name":"From the future"}' });
	await remember(page, [unread]);
	await page.goto('routines');
	await expect(page.getByText('“From the future” cannot be read')).toBeVisible();
	await expect(page.getByRole('article')).toHaveCount(1);
	await page.goto(`routines/own-${unread.id}`);
	await expect(page.getByRole('heading', { name: 'It cannot be read' })).toBeVisible();
});

test.describe('without a network', () => {
	test.use({ serviceWorkers: 'allow' });

	test('a routine is made and opened again at its own address', async ({ page, context }) => {
		const site = await serve({ ...mainBuild, port: 0 });
		await page.goto(`${site.address}/routines`);
		await workerSettled(page);
		await site.close();
		await context.setOffline(true);
		await page.getByRole('button', { name: 'New routine' }).click();
		await addStretches(page, [stretch]);
		await untilSaved(page);
		await page.reload();
		await expect.poll(() => stepNames(page)).toEqual([stretch]);
	});
});
