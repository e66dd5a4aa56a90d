import { entryAt } from '#core/journal/entry.fake.ts';
import { expect, test } from './fixtures.ts';
import { remember } from './stored-entries.ts';

const day = 86_400_000;
/** A Wednesday. */
const evening = Date.parse('2026-03-11T18:00:00Z');

test('what was done is told at once, with the week, and may be done once more', async ({
	page
}) => {
	await page.clock.setFixedTime(evening);
	await page.goto('');
	await page.getByText('First time here?').waitFor();
	await remember(page, [entryAt(evening - 2 * day), entryAt(evening - 3_600_000)]);
	await page.goto('');
	await expect(page.getByText('Done today')).toBeVisible();
	await expect(page.getByRole('img', { name: '2 days of practice this week' })).toBeVisible();
	await page.getByRole('link', { name: 'Once more' }).click();
	await expect(page.getByRole('timer')).toBeVisible();

	await page.clock.setFixedTime(evening + 5 * day);
	await page.goto('');
	await expect(page.getByRole('img', { name: '0 days of practice this week' })).toBeVisible();
	await expect(page.getByText('Done today')).toBeHidden();
});

test('one stretch on repeat is not the routine: the week is marked, and it may be started', async ({
	page
}) => {
	await page.clock.setFixedTime(evening);
	await page.goto('');
	await page.getByText('First time here?').waitFor();
	await remember(page, [entryAt(evening - 3_600_000, { of: 'repeat:cat-cow' })]);
	await page.goto('');
	await expect(page.getByRole('img', { name: '1 day of practice this week' })).toBeVisible();
	await expect(page.getByText('Done today')).toBeHidden();
	await expect(page.getByRole('link', { name: 'Start', exact: true })).toBeVisible();
});
