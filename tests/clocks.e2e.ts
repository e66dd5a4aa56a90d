import type { Page } from '@playwright/test';
import { instant } from '#core/base/units.ts';
import { entryAt, spasmAt } from '#core/journal/entry.fake.ts';
import { expect, test } from './fixtures.ts';
import { playerOn, ready, stopClock } from './player-page.ts';
import { reliefOn } from './relief-page.ts';
import { remember } from './stored-entries.ts';

const minute = 60_000;
const hour = 60 * minute;
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function open(page: Page, path: string) {
	await playerOn(page).visit(path);
	await stopClock(page);
}

/** The clock is set back by an hour, as people and networks do. */
async function setBack(page: Page) {
	const now = await page.evaluate(() => Date.now());
	await page.clock.setSystemTime(now - hour);
}

test.describe('a pack comes off although the clock is set back', () => {
	test('while the page is open', async ({ page }) => {
		await open(page, 'tools/cold');
		await button(page, '15 min').click();
		await page.clock.runFor(5 * minute);
		await setBack(page);
		await page.clock.runFor(minute);
		await expect(page.getByRole('timer')).toHaveText(/^(9:0\d|8:5\d)$/);
		await page.clock.runFor(9.1 * minute);
		await expect(page.getByText('Time is up.')).toBeVisible();
		await expect(page.getByText('Noted: cold, 15 min.')).toBeVisible();
	});

	test('and the page is loaded again', async ({ page }) => {
		await open(page, 'tools/cold');
		await button(page, '15 min').click();
		await page.clock.runFor(5 * minute);
		await setBack(page);
		await page.clock.runFor(minute);
		await page.reload();
		await ready(page);
		await page.clock.runFor(1000);
		await expect(page.getByRole('timer')).toHaveText(/^8:5\d$/);
	});

	test('while the page is gone', async ({ page }) => {
		await open(page, 'tools/cold');
		await button(page, '15 min').click();
		await page.clock.runFor(5 * minute);
		await page.goto('tools/water');
		await setBack(page);
		await page.goto('tools/cold');
		await ready(page);
		await page.clock.runFor(1000);
		await expect(page.getByText('Take the pack off now.')).toBeVisible();
		await expect(page.getByRole('timer')).toBeHidden();
		await expect(page.getByText(/The next cold not before/)).toBeVisible();
	});

	test('in a spasm', async ({ page }) => {
		const relief = reliefOn(page);
		await relief.open();
		await page.evaluate(
			(now) => {
				const flow = { stage: 'cold', position: 'side', pattern: 'steady', signs: [], worse: 0 };
				const times = { began: now, since: now - 300_000, touched: now };
				localStorage.setItem('one-degree-relief', JSON.stringify({ ...flow, ...times }));
			},
			await page.evaluate(() => Date.now())
		);
		await page.reload();
		await ready(page);
		await expect(relief.timer).toHaveText(/^(15:00|14:5\d)$/);
		await setBack(page);
		await page.clock.runFor(minute);
		await expect(relief.timer).toHaveText(/^(14:00|13:5\d)$/);
		await page.clock.runFor(7 * minute);
		await relief.heading.click();
		await page.clock.runFor(7 * minute);
		await expect(relief.heading).toHaveText('Take the pack off');
	});
});

test('a walk has no negative length', async ({ page }) => {
	await open(page, 'tools/walking');
	await button(page, 'Start walking').click();
	await page.clock.runFor(3 * minute);
	await setBack(page);
	await page.clock.runFor(minute);
	await expect(page.getByRole('timer')).toHaveText(/^(4:0\d|3:5\d)$/);
	await button(page, 'I am back').click();
	await expect(page.getByText('Noted: a walk, 4 min.')).toBeVisible();
});

test('a session that is dated ahead is told of, and moved to today', async ({ page }) => {
	const now = new Date('2026-03-02T09:00:00').getTime();
	await page.clock.setFixedTime(now);
	await page.goto('');
	await page.getByText('First time here?').waitFor();
	await remember(page, [entryAt(instant(now + 30 * hour))]);
	await page.reload();
	const card = page.getByRole('region', { name: 'A wrong date' });
	await expect(card).toContainText(
		'Your phone’s clock was ahead. 1 entry in your diary has a date that is still to come.'
	);
	await button(page, 'Move to today').click();
	await expect(page.getByText('Moved to today: 1 entry.')).toBeVisible();
	await expect(card).toBeHidden();
	await page.reload();
	await expect(page.getByText(/^Last time: .*, today\.$/)).toBeVisible();
	await expect(card).toBeHidden();
});

test('a spasm that is dated ahead counts as one of today, and once moved nothing was deleted', async ({
	page
}) => {
	const now = new Date('2026-03-02T09:00:00').getTime();
	await page.clock.setFixedTime(now);
	await page.goto('');
	await page.getByText('First time here?').waitFor();
	await remember(page, [spasmAt(now + 100 * hour)]);
	await page.reload();
	const card = page.getByRole('region', { name: 'A wrong date' });
	await expect(card).toContainText('A spasm counts as if it was today.');
	await expect(page.getByRole('heading', { name: 'A spasm today: small moves' })).toBeVisible();
	await button(page, 'Move to today').click();
	await expect(page.getByText('Moved to today: 1 entry.')).toBeVisible();
	await expect(page.getByRole('heading', { name: 'A spasm today: small moves' })).toBeVisible();
	await page.goto('settings/data');
	await expect(page.getByRole('heading', { name: 'Put a copy back' })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'What you deleted' })).toBeHidden();
});

test('an evening goes on past midnight, until the hour that was chosen', async ({ page }) => {
	const night = new Date('2026-03-03T01:30:00').getTime();
	await page.clock.setFixedTime(night);
	await page.goto('');
	await page.getByText('First time here?').waitFor();
	await remember(page, [entryAt(instant(night - 3 * hour))]);
	await page.reload();
	await expect(page.getByText(/^Last time: .*, today\.$/)).toBeVisible();
	await page.goto('settings/routine');
	const begins = page.getByRole('group', { name: 'Your day begins at' });
	await expect(begins.getByRole('radio', { name: '04:00' })).toBeChecked();
	await begins.getByText('00:00').click();
	await page.goto('');
	await expect(page.getByText(/^Last time: .*, yesterday\.$/)).toBeVisible();
});
