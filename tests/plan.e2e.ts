import type { Page } from '@playwright/test';
import { entryAt } from '#core/journal/entry.fake.ts';
import { barriers } from './barriers.ts';
import { expect, test } from './fixtures.ts';
import { remember } from './stored-entries.ts';
import { storedNow } from './stored-now.ts';

const day = 86_400_000;
/** A Monday. */
const monday = Date.parse('2026-03-02T18:00:00Z');

/** Opens today's page so many days after that Monday; something was practised on `practised`. */
async function todayAfter(page: Page, days: number, practised: readonly number[] = [0]) {
	await page.clock.setFixedTime(monday + days * day);
	await page.goto('');
	await page.getByText(/First time here|Last time/).waitFor();
	await remember(
		page,
		practised.map((each) => entryAt(monday + each * day - 3_600_000))
	);
	await page.goto('');
	await page.getByText(/Last time/).waitFor();
}

const answer = (page: Page, name: string) => page.getByRole('radio', { name, exact: true }).check();

async function answerThree(page: Page) {
	await answer(page, 'Once a year or less');
	await answer(page, 'No');
	await answer(page, 'In the evening');
}

test('three answers are one plan, which today goes by', async ({ page }) => {
	await todayAfter(page, 0);
	await page.getByRole('link', { name: 'Make my plan' }).click();
	await answerThree(page);
	const plan = page.getByRole('region', { name: 'This would be your plan' });
	await expect(plan).toContainText(
		/The desk routine, on your feet and on a chair, about \d+ minutes,\s+on Monday, Wednesday and Friday at 19:00\./
	);
	expect(await barriers(page)).toEqual([]);
	await page.reload();
	await page.getByRole('button', { name: 'Keep this plan' }).click();
	await expect(page.getByText('Kept.')).toBeVisible();
	const { settings } = await storedNow(page);
	expect(settings).toMatchObject({
		shapes: { desk: '' },
		reminder: { at: 19 * 60, days: [0, 2, 4] }
	});
	await page.getByRole('link', { name: 'Done' }).click();
	await expect(page.getByText('Done today')).toBeVisible();
	await expect(
		page.getByText(/^Next: on Wednesday, the desk routine, about \d+ min/)
	).toBeVisible();
	await expect(page.getByRole('link', { name: 'Make my plan' })).toBeHidden();
	await expect(
		page.getByText('Your plan: on Monday, Wednesday and Friday at 19:00.')
	).toBeVisible();

	await page.clock.setFixedTime(monday + day);
	await page.goto('');
	await expect(page.getByText('Rest today')).toBeVisible();
	const small = page.getByRole('link', { name: 'Three minutes' });
	await expect(small).toHaveAttribute('href', /play\/desk\?minutes=3$/);
	await page.clock.setFixedTime(monday + 2 * day);
	await page.goto('');
	await expect(page.getByText('Rest today')).toBeHidden();
	await expect(page.getByRole('link', { name: 'Start', exact: true })).toBeVisible();
});

test('who is not sure gets a smaller plan, and may have more', async ({ page }) => {
	await page.goto('plan');
	await answerThree(page);
	await answer(page, 'Yes');
	await answer(page, 'A few times a year');
	await expect(page.getByText(/every day at 19:00/)).toBeVisible();
	await page
		.getByRole('group', { name: /How sure/ })
		.getByText('5', { exact: true })
		.click();
	await expect(
		page.getByText(/about [23] minutes,\s+on Monday, Wednesday and Friday/)
	).toBeVisible();
	await page.getByRole('button', { name: 'Keep this plan' }).click();
	const kept = await storedNow(page);
	expect(kept.settings).toMatchObject({ shapes: { daily: 'minutes=3' } });
	await page
		.getByRole('group', { name: /How sure/ })
		.getByText('8', { exact: true })
		.click();
	await expect(page.getByText(/every day at 19:00/)).toBeVisible();
	// What was kept follows at once.
	const more = await storedNow(page);
	expect(more.settings).toMatchObject({
		...{ shapes: { daily: '' }, reminder: { days: [0, 1, 2, 3, 4, 5, 6] } }
	});
	await page.goto('');
	await expect(page.getByText('Your plan: every day at 19:00.')).toBeVisible();
});

test('the morning is late enough for stretches, and a time of one’s own stays', async ({
	page
}) => {
	await page.goto('plan');
	await answer(page, 'Once a year or less');
	await answer(page, 'Yes');
	await answer(page, 'In the morning');
	const note = page.getByText(/^Be up for an hour before you start/);
	await expect(page.getByText(/on Monday, Wednesday and Friday at 09:00/)).toBeVisible();
	await expect(note).toBeVisible();
	await page.getByRole('button', { name: 'Keep this plan' }).click();
	await page.getByRole('link', { name: 'Remind me' }).click();
	await expect(note).toBeVisible();
	await page.getByLabel('At', { exact: true }).fill('10:30');
	await expect(note).toBeHidden();
	await page.goto('plan');
	await answer(page, 'A few times a year');
	await expect(page.getByText(/every day at 10:30/)).toBeVisible();
	await expect(note).toBeHidden();
});

test('an offer that is declined does not come back', async ({ page }) => {
	await todayAfter(page, 0);
	await page.getByRole('button', { name: 'Not now' }).click();
	await expect(page.getByText('Three questions, one plan')).toBeHidden();
	await page.reload();
	await page.getByText('Done today').waitFor();
	await expect(page.getByText('Three questions, one plan')).toBeHidden();
});

test('a goal in own words is rated once a fortnight and drawn under Progress', async ({ page }) => {
	await todayAfter(page, 0);
	await page.goto('plan');
	await page.getByRole('button', { name: 'tie my shoes' }).click();
	const question = /“tie my shoes”: how well does it go now/;
	await page.getByRole('group', { name: question }).getByText('2', { exact: true }).click();
	await page.clock.setFixedTime(monday + 5 * day);
	await page.goto('');
	await expect(page.getByText('What shall be easier: Tie my shoes: 2 of 10.')).toBeVisible();
	await page.clock.setFixedTime(monday + 14 * day);
	await page.goto('');
	await page.getByRole('group', { name: question }).getByText('4', { exact: true }).click();
	await page.goto('progress');
	const card = page.getByRole('region', { name: 'What shall be easier' });
	await expect(card).toContainText('Tie my shoes: at first 2 of 10, now 4.');
	await expect(card.getByRole('img')).toBeVisible();
	expect(await barriers(page)).toEqual([]);
});

test('after a missed week one question, and an if-then that comes when days are skipped', async ({
	page
}) => {
	await todayAfter(page, 9);
	await expect(page.getByRole('heading', { name: 'Good that you are here.' })).toBeVisible();
	await answer(page, 'No time');
	const words = 'If the day is full, then I do three minutes.';
	await expect(page.getByText(words)).toBeVisible();
	expect(await barriers(page)).toEqual([]);
	await page.getByRole('button', { name: 'Keep this' }).click();
	await expect(page.getByText('Good that you are here.')).toBeHidden();
	await expect(page.getByText(words)).toBeVisible();

	await todayAfter(page, 10, [10]);
	await expect(page.getByText(words)).toBeHidden();
	await page.clock.setFixedTime(monday + 12 * day);
	await page.goto('');
	await expect(page.getByText(`You made this plan for today: “${words}”`)).toBeVisible();
});

test('a line to send is off until it is asked for', async ({ page }) => {
	await todayAfter(page, 0);
	await page.goto('progress');
	await page.getByRole('heading', { name: 'This week' }).waitFor();
	await expect(page.getByText('A line to send')).toBeHidden();
	await page.goto('plan');
	await page.getByRole('checkbox', { name: 'Offer me a line to send' }).check();
	await page.goto('progress');
	await expect(page.getByText(/^This week: 1 day with my back routine, 11 minutes/)).toBeVisible();
	await page.evaluate(() => {
		Object.defineProperty(navigator, 'share', { value: () => Promise.reject(new Error('no')) });
	});
	await page.getByRole('button', { name: 'Share this line' }).click();
	await expect(page.getByText('Nothing was sent.')).toBeVisible();
});
