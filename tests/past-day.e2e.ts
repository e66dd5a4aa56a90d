import { entryAt, checkInAt } from '#core/journal/entry.fake.ts';
import { barriers } from './barriers.ts';
import { expect, test } from './fixtures.ts';
import { remember } from './stored-entries.ts';

const dayLength = 86_400_000;

test.beforeEach(async ({ page }) => {
	await page.goto('');
	await page.getByText('First time here?').waitFor();
	const began = new Date().setHours(8, 0, 0, 0) - 2 * dayLength;
	await remember(page, [
		checkInAt(began - 60_000, { pain: 5 }),
		entryAt(began, { felt: 'just-right', pain: 2 }),
		entryAt(began + dayLength, { felt: 'just-right', pain: 2 })
	]);
	await page.goto('progress');
	// Both are in the month before on the first days of a month.
	const care = page.getByRole('region', { name: 'Days of care' });
	await care.waitFor();
	const days = care.getByRole('button', { name: /session/ });
	if ((await days.count()) < 2) await care.getByRole('button', { name: 'Month before' }).click();
	await days.first().click();
});

test('a day shows what was done, and an answer is corrected for good', async ({ page }) => {
	const care = page.getByRole('region', { name: 'Days of care' });
	const session = care.getByRole('listitem').filter({ hasText: 'Daily prevention' });
	await expect(session).toContainText(/Time\s*11 minutes 19 seconds/);
	await expect(session).toContainText(/How it was\s*just right/);
	await session.getByRole('button', { name: /^Correct Daily prevention, 08:00/ }).click();
	await session.getByText('Too much', { exact: true }).click();
	await session.getByRole('radio', { name: /^7,/ }).last().check({ force: true });
	await session.getByRole('button', { name: 'Save' }).click();
	await expect(session).toContainText(/How it was\s*too much/);
	await expect(session).toContainText(/Worst pain\s*7 of 10/);

	const pain = care.getByRole('listitem').filter({ hasText: '07:59' });
	await pain.getByRole('button', { name: /^Correct Pain/ }).click();
	await pain.getByRole('radio', { name: /^1,/ }).check({ force: true });
	await pain.getByRole('button', { name: 'Save' }).click();
	await expect(pain).toContainText('1 of 10');
	expect(await barriers(page)).toEqual([]);

	await page.reload();
	const again = care.getByRole('button', { name: /1 session, pain 7 of 10/ });
	await again.click();
	await expect(session).toContainText(/How it was\s*too much/);
	await expect(pain).toContainText('1 of 10');
});

test('what was deleted can be brought back at once', async ({ page }) => {
	const care = page.getByRole('region', { name: 'Days of care' });
	const session = care.getByRole('listitem').filter({ hasText: 'Daily prevention' });
	await session.getByRole('button', { name: /^Delete Daily prevention/ }).click();
	await expect(session).toBeHidden();
	await care.getByRole('button', { name: 'Undo' }).click();
	await expect(session).toContainText('just right');
});
