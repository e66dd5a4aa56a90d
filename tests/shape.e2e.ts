import type { Page } from '@playwright/test';
import { exerciseNamed } from './content.ts';
import { expect, test } from './fixtures.ts';
import { playerOn, ready } from './player-page.ts';

const named = (id: string) => exerciseNamed(id).name;

test('five minutes of lying down are chosen, played, and gone on with after a reload', async ({
	page
}) => {
	const player = playerOn(page);
	await player.visit('routine/daily');
	await choose(page, 'How long', '5 min');
	await choose(page, 'Where', 'Lying only');
	await expect(stepOf(page, named('lying-twist'))).toBeVisible();
	await expect(stepOf(page, named('seated-twist'))).toBeHidden();
	await expect(page.getByRole('region', { name: 'What you need' })).not.toContainText('chair');
	await page.getByRole('link', { name: 'Start', exact: true }).click();
	await expect(page).toHaveURL(/play\/daily\?minutes=5&lying$/);
	await player.takeClock();
	await expect(player.heading).toHaveText(named('single-knee-to-chest'));
	await player.pass(20);
	const left = await page.getByText(/^\d:\d\d left$/).textContent();
	expect(left && left < '4:30 left').toBe(true);

	await page.reload();
	await expect(page.getByText('Here is where you were.')).toBeVisible();
	await expect(player.heading).toHaveText(named('single-knee-to-chest'));
	await page.goto('.');
	await ready(page);
	await player.pass(2);
	await expect(page.getByText('is not finished yet')).toBeVisible();
	await expect(page.getByRole('link', { name: 'Go on' })).toHaveAttribute(
		'href',
		/play\/daily\?minutes=5&lying$/
	);
	await expect(page.getByRole('link', { name: 'Start', exact: true })).toHaveAttribute(
		'href',
		/play\/daily\?minutes=5&lying$/
	);
});

test('the last choice stays, also for Start on the first page, and can be taken back there', async ({
	page
}) => {
	await page.goto('.');
	await ready(page);
	await choose(page, 'How long today', '3 min');
	await expect(page.getByText('2 minutes 59 seconds')).toBeVisible();
	await page.reload();
	await ready(page);
	await expect(page.getByRole('radio', { name: '3 min' })).toBeChecked();
	const start = page.getByRole('link', { name: 'Start', exact: true });
	await expect(start).toHaveAttribute('href', /play\/daily\?minutes=3$/);
	await page.getByRole('radio', { name: '3 min' }).focus();
	await page.keyboard.press('ArrowLeft');
	await expect(page.getByText('17 minutes 57 seconds')).toBeVisible();
	await expect(start).toHaveAttribute('href', /play\/daily\?full$/);
	await page.keyboard.press('ArrowLeft');
	await expect(page.getByText('12 minutes 42 seconds')).toBeVisible();
	await expect(start).toHaveAttribute('href', /play\/daily$/);
});

test('long holds are chosen beside the short ones, played, and gone on with after a reload', async ({
	page
}) => {
	const player = playerOn(page);
	await player.visit('routine/daily');
	const long = page.getByRole('radio', { name: 'Long holds' });
	await expect(long).not.toBeChecked();
	await page.getByText('Long holds').click();
	await expect(long).toBeChecked();
	await expect(page.getByText('17:57').first()).toBeVisible();
	await page.getByRole('link', { name: 'Start', exact: true }).click();
	await expect(page).toHaveURL(/play\/daily\?full$/);
	await player.takeClock();
	await player.pass(20);
	await expect(page.getByText(/^17:\d\d left$/)).toBeVisible();
	await page.reload();
	await expect(page.getByText('Here is where you were.')).toBeVisible();
	await expect(page.getByText(/^17:\d\d left$/)).toBeVisible();
});

test('the page of a stretch names the dose of the routine, short and long, and its own', async ({
	page
}) => {
	await page.goto('stretches/lying-twist');
	await page.getByText('Details: numbers and sources').click();
	await expect(
		page.getByText('In the daily routine: 2 times on each side, 5 seconds each.')
	).toContainText('With long holds: 3 times on each side, 10 seconds each.');
	await expect(page.getByText('By itself: 2 times on each side, 10 seconds each.')).toBeVisible();
});

test('what was asked is said plainly when nothing fits, with the nearest that does', async ({
	page
}) => {
	await page.goto('routine/desk');
	await ready(page);
	await choose(page, 'Where', 'Lying only');
	await expect(page.getByText('Nothing in this routine fits lying only.')).toBeVisible();
	await expect(page.getByRole('link', { name: 'Start', exact: true })).toBeHidden();
	await page.getByRole('button', { name: 'Take all' }).click();
	await expect(stepOf(page, named('seated-twist'))).toBeVisible();
	await expect(page.getByRole('link', { name: 'Start', exact: true })).toBeVisible();
});

test('little is left of the daily routine without the floor, and the desk break is offered', async ({
	page
}) => {
	await page.goto('routine/daily');
	await ready(page);
	await choose(page, 'Where', 'No floor');
	await expect(page.getByRole('region', { name: 'What you need' })).toContainText('Firm chair');
	await page.getByRole('link', { name: 'The desk break' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Desk break');
});

test('strength is skipped for today', async ({ page }) => {
	await page.goto('routine/daily');
	await ready(page);
	await expect(stepOf(page, named('plank'))).toBeVisible();
	await page.getByLabel('Skip strength today').check();
	await expect(stepOf(page, named('plank'))).toBeHidden();
	await expect(page.getByRole('link', { name: 'Start', exact: true })).toHaveAttribute(
		'href',
		/\?no-strength$/
	);
});

test('a stretch that is not wanted goes for good, and comes back at once or from the settings', async ({
	page
}) => {
	await page.goto('routine/core');
	await ready(page);
	const away = page.getByRole('button', { name: `remove ${named('trunk-lift')} from my routines` });
	await away.click();
	await expect(stepOf(page, named('trunk-lift'))).toBeHidden();
	await expect(stepOf(page, named('press-up'))).toBeVisible();
	const said = `${named('trunk-lift')} is removed from your routines. ${named('press-up')} takes its place.`;
	await expect(page.getByText(said)).toBeVisible();
	const undo = page.getByRole('button', { name: 'Undo' });
	// No part of it lies under the bar.
	const [button, bar] = await Promise.all(
		[undo, page.getByRole('navigation', { name: 'Main' })].map((each) => each.boundingBox())
	);
	expect((button?.y ?? 0) + (button?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
	await undo.click();
	await expect(stepOf(page, named('trunk-lift'))).toBeVisible();

	await page.goto('stretches/trunk-lift');
	await ready(page);
	await away.click();
	await page.goto('routine/core');
	await expect(stepOf(page, named('press-up'))).toBeVisible();
	await page.goto('settings/routine');
	await ready(page);
	await page.getByRole('button', { name: `Bring back ${named('trunk-lift')}` }).click();
	await expect(page.getByText('is back in your routines')).toBeVisible();
	await page.goto('routine/core');
	await expect(stepOf(page, named('trunk-lift'))).toBeVisible();
});

test('after a session, what was done can be removed', async ({ page }) => {
	const player = playerOn(page);
	await player.open('play/core');
	await player.pass(20);
	await player.end();
	await page.getByText('Was there an exercise you did not like?').click();
	await player.button(`Not for me: remove ${named('cat-cow')} from my routines`).click();
	await player.save();
	await page.goto('routine/core');
	await expect(stepOf(page, named('pelvic-tilt'))).toBeVisible();
	await expect(stepOf(page, named('cat-cow'))).toBeHidden();
});

function choose(page: Page, group: string, choice: string): Promise<void> {
	return page
		.getByRole('group', { name: group, exact: true })
		.getByRole('radio', { name: choice })
		.check({ force: true });
}

function stepOf(page: Page, name: string) {
	return page
		.getByRole('main')
		.getByRole('listitem')
		.filter({ has: page.getByRole('link', { name }) });
}
