import { expect, type Page } from '@playwright/test';
import type { Ledger } from './ledger.ts';
import { textIn } from './page-text.ts';
import type { Season } from './season.ts';

/** The first page. */
export async function checkToday(page: Page, ledger: Ledger): Promise<void> {
	await page.goto('');
	await expect(page.getByText(/^Last time: /)).toBeVisible();
	ledger.compare(
		'Today',
		'last time',
		await textIn(page.getByText(/^Last time: /)),
		'Last time: A routine of before, yesterday.'
	);
	const asked = page.getByRole('region', { name: 'Your back today' });
	ledger.compare('Today', 'pain', /\d+ of 10/.exec(await textIn(asked))?.[0], '2 of 10');
	const only = page.getByText('only in this browser');
	await expect(only).toBeVisible();
	ledger.compare('Today', 'only in this browser', await only.isVisible(), true);
}

/** It lies open until the next morning. */
export async function checkNextDay(page: Page, ledger: Ledger, { now }: Season): Promise<void> {
	const last = page.getByText(/^Last time: /);
	await page.goto('');
	await expect(last).toBeVisible();
	const only = page.getByText('only in this browser');
	ledger.compare('Today, after a copy', 'only in this browser', await only.isVisible(), false);
	await page.clock.setFixedTime(now + 15 * 3_600_000);
	await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
	await expect(page.getByRole('group', { name: 'How is your back right now?' })).toBeVisible();
	const place = 'Today, left open over night';
	ledger.compare(
		place,
		'last time',
		await textIn(last),
		'Last time: A routine of before, 2 days ago.'
	);
	ledger.compare(place, 'pain of yesterday', await page.getByText('Pain today').isVisible(), false);
}
