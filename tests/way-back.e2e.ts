import type { Page } from '@playwright/test';
import { checkInAt, spasmAt } from '#core/journal/entry.fake.ts';
import { barriers } from './barriers.ts';
import { expect, test } from './fixtures.ts';
import { noteReady, ready } from './player-page.ts';
import { remember } from './stored-entries.ts';

const began = Date.parse('2026-03-02T08:00:00Z');
const [hour, day] = [3_600_000, 86_400_000];
const way = (page: Page) => page.getByRole('region', { name: 'Your way back' });
const stage = (page: Page) => way(page).locator('[aria-current=step]');
const visit = (page: Page) => page.getByRole('region', { name: 'Book a visit' });
const lockUp = { lasted: undefined, extent: 'brief' } as const;

/** Opens Today at this time, with these entries in the journal. */
async function openWith(page: Page, now: number, entries: Parameters<typeof remember>[1]) {
	await page.clock.setFixedTime(now);
	// The daily routine is left only once the journal is read, and the journal is made then.
	await page.goto('');
	await remember(page, entries);
	await page.reload();
}

test('who can walk for five minutes loosens on the day after, may stay, and goes on', async ({
	page
}) => {
	await openWith(page, began, [spasmAt(began - hour)]);
	await expect(stage(page)).toHaveText('Small moves');
	await expect(way(page)).toContainText(
		'From tomorrow, when pain is 4 or less and you can walk for five minutes.'
	);
	await expect(way(page).getByRole('group')).toBeHidden();

	await page.clock.setFixedTime(began + day);
	await page.reload();
	const question = page.getByRole('group', { name: 'How is your back right now?' });
	await question.getByText('3', { exact: true }).click();
	const walking = page.getByRole('group', { name: 'Can you walk for five minutes?' });
	await expect(way(page)).toContainText('Next: loosen, when you can walk for five minutes.');
	expect(await barriers(page)).toEqual([]);
	await walking.getByRole('button', { name: 'Not yet' }).click();
	await expect(way(page)).toContainText('That is all right.');
	await way(page).getByRole('button', { name: 'Change' }).click();
	await walking.getByRole('button', { name: 'Not yet' }).click();
	await expect(walking).toBeHidden();

	await page.clock.setFixedTime(began + 2 * day);
	await page.reload();
	await expect(stage(page)).toHaveText('Small moves');
	await walking.getByRole('button', { name: 'Yes, I can' }).click();
	await expect(stage(page)).toHaveText('Loosen');
	await expect(way(page)).toContainText('after two sessions that go well');
	await page.reload();
	await expect(stage(page)).toHaveText('Loosen');

	await way(page).getByRole('button', { name: 'I want to stay here longer' }).click();
	await expect(way(page)).toContainText('You chose to stay here longer.');
	await way(page).getByRole('button', { name: 'Back to: small moves' }).click();
	await expect(stage(page)).toHaveText('Small moves');
	await way(page).getByRole('button', { name: 'Go on' }).click();
	await expect(stage(page)).toHaveText('Loosen');
});

test('a lock-up of ten seconds changes nothing but the count', async ({ page }) => {
	await page.clock.setFixedTime(began);
	await page.addInitScript(noteReady);
	await page.goto('diary');
	await ready(page);
	await page.getByRole('button', { name: 'It happened' }).click();
	await page.getByRole('link', { name: 'Today' }).first().click();
	await expect(stage(page)).toHaveText('Small moves');
	await way(page).getByRole('link', { name: 'Say so in your diary' }).click();
	const past = page.getByRole('region', { name: 'Before' });
	await past.getByRole('button', { name: /^Change/ }).click();
	await past.getByRole('button', { name: 'It was short: under two minutes' }).click();
	await expect(past).toContainText('Counted as a short lock-up.');
	await past.getByRole('button', { name: 'Done' }).click();
	await expect(past.getByRole('listitem')).toContainText('under 2 min, a short lock-up');

	await page.goto('');
	await expect(page.getByRole('region', { name: 'Daily routine' })).toBeVisible();
	await expect(page.getByRole('link', { name: 'Start' })).toBeVisible();
	await expect(way(page)).toBeHidden();
	await page.goto('progress/report');
	await expect(page.getByText('1 short lock-up', { exact: true })).toBeVisible();
	await page.goto('progress');
	await expect(page.getByText('1 day with a short lock-up')).toBeVisible();
});

test('a visit is offered on day 15 of a slow way back, and for three lock-ups in a week', async ({
	page
}) => {
	await openWith(page, began, [
		spasmAt(began - 15 * day),
		...[1, 2].map((ago) => checkInAt(began - ago * day, { pain: 3 }))
	]);
	await expect(visit(page)).toContainText('It is more than two weeks since your spasm.');
	expect(await barriers(page)).toEqual([]);
	await visit(page).getByRole('button', { name: 'I will book a visit' }).click();
	await expect(visit(page)).toBeHidden();

	await remember(
		page,
		[1, 2, 3].map((ago) => spasmAt(began - ago * day, lockUp))
	);
	await page.reload();
	await expect(visit(page)).toContainText('Your back locks up more often than before.');
	await visit(page).getByRole('button', { name: 'I will book a visit' }).click();
	await page.reload();
	await expect(way(page)).toBeVisible();
	await expect(visit(page)).toBeHidden();
});

test('what a doctor asks is answered once, and stands in the text', async ({ page }) => {
	await page.goto('diary');
	await ready(page);
	await page.getByText('Six short questions a doctor asks').click();
	await page.getByLabel('Since when does your back hurt?').fill('spring 2019');
	await page.getByLabel('Medicines I take').fill('ibuprofen, when it is bad');
	const days = page.getByLabel('Days of the last four weeks that you lost to your back');
	await days.fill('3');
	await days.fill('30');
	await days.blur();
	await expect(days).toHaveValue('3');
	await page.getByRole('button', { name: 'My back wakes me at night' }).click();
	expect(await barriers(page)).toEqual([]);
	await page.reload();
	await page.getByText('Read it here').click();
	await expect(page.locator('pre')).toContainText(
		/SINCE WHEN\s*- spring 2019[^]*MY LEGS[^]*BLADDER AND BOWEL[^]*- ibuprofen, when it is bad[^]*- days lost in the last four weeks: 3[^]*SPASMS IN NUMBERS/
	);
});

test('the rule is explained with a drawing that says in words what it shows', async ({ page }) => {
	await page.goto('rule');
	const drawing = page.getByRole('figure');
	await expect(drawing).toContainText('Monday a good day: 2 points');
	await expect(drawing).toContainText('together 3 points: one small step further');
	expect(await barriers(page)).toEqual([]);
});
