import type { Page } from '@playwright/test';
import { toolIds } from '#ui/tools/tools.ts';
import { expect, test } from './fixtures.ts';
import { playerOn, ready, stopClock } from './player-page.ts';

const minute = 60_000;

/** On this page at eight, silent, with a clock that stands still until it is told otherwise. */
async function open(page: Page, path: string) {
	await playerOn(page).visit(path);
	await stopClock(page);
}

async function again(page: Page, path?: string) {
	await (path === undefined ? page.reload() : page.goto(path));
	await ready(page);
	await page.clock.runFor(1000);
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('every tool is one tap from home', async ({ page }) => {
	await page.goto('.');
	const shelf = page.getByRole('region', { name: 'Small tools' });
	await expect(shelf.getByRole('listitem')).toHaveCount(toolIds.length);
	await shelf.getByRole('link', { name: 'Water' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Water' })).toBeVisible();
	await page.getByRole('link', { name: 'Small tools' }).click();
	await expect(page.getByRole('link', { name: 'Breathing pacer' })).toBeVisible();
});

test('a cold pack asks to look at the skin, ends, is noted, counted and undone', async ({
	page
}) => {
	await open(page, 'tools/cold');
	await button(page, '15 min').press('Enter');
	await page.clock.runFor(2000);
	await expect(page.getByRole('timer')).toHaveText(/14:5\d/);
	await expect(page.getByText('Look at your skin now.')).toBeHidden();
	await page.clock.runFor(10 * minute);
	await expect(page.getByText('Look at your skin now.')).toBeVisible();
	await page.clock.runFor(5 * minute);
	await expect(page.getByText('Time is up.')).toBeVisible();
	await expect(page.getByText('Noted: cold, 15 min.')).toBeVisible();
	await expect(page.getByText('Today: 1 so far.')).toBeVisible();
	await expect(page.getByText(/The next cold not before 10:1\d/)).toBeVisible();
	await button(page, 'Undo').click();
	await expect(page.getByText('Today: none so far.')).toBeVisible();
	await again(page);
	await expect(page.getByText('Today: none so far.')).toBeVisible();
});

test('a reload loses nothing, and what ended meanwhile is told', async ({ page }) => {
	await open(page, 'tools/contrast');
	await button(page, 'Start, 60 min in all').click();
	await page.clock.runFor(25 * minute);
	await expect(page.getByText('Break', { exact: true })).toBeVisible();
	await again(page);
	await expect(page.getByText('Break', { exact: true })).toBeVisible();
	await expect(page.getByText('Then: cold.')).toBeVisible();

	await again(page, 'rule');
	await page.clock.fastForward(300 * minute);
	await again(page, 'tools/contrast');
	await expect(page.getByText(/ended at 09:00/)).toBeVisible();
	await expect(page.getByText('Noted: heat, then cold, 60 min.')).toBeVisible();
});

test('a point is pressed for 45 seconds, then rubbed for 30', async ({ page }) => {
	await open(page, 'tools/pressure');
	await expect(page.getByText('or where you feel a pulse')).toBeVisible();
	// The words follow the choice.
	const told = (seconds: number) =>
		page.getByText(`for ${seconds} seconds. Then rub small circles for 30 seconds`);
	await page.getByText('60 seconds', { exact: true }).click();
	await expect(told(60)).toBeVisible();
	await page.getByText('45 seconds', { exact: true }).click();
	await expect(told(45)).toBeVisible();
	await button(page, 'Start').click();
	await page.clock.runFor(44_000);
	await expect(page.getByText('Press', { exact: true })).toBeVisible();
	await page.clock.runFor(2000);
	await expect(page.getByText('Circles', { exact: true })).toBeVisible();
	await page.clock.runFor(30_000);
	await expect(page.getByText('Noted: pressing a point')).toBeVisible();
});

test('the timer of another tool is told of, and shown in its own place', async ({ page }) => {
	await open(page, 'tools/cold');
	await button(page, '15 min').click();
	await again(page, 'tools/pressure');
	await expect(page.getByRole('img', { name: 'Standing, with a ball' })).toBeVisible();
	await expect(page.getByText('The timer for cold is running.')).toBeVisible();
	await expect(page.getByRole('timer')).toBeHidden();
	await expect(button(page, 'Start')).toBeHidden();
	await page.clock.resume();
	await page.getByRole('link', { name: 'Show that timer' }).click();
	await expect(page.getByText('Look at your skin').or(button(page, 'Stop')).first()).toBeVisible();
});

test('the pacer breathes in for 5, waits for 1, out for 3.5, or longer out', async ({ page }) => {
	await open(page, 'tools/breathing');
	await button(page, 'Start').click();
	await page.clock.runFor(2000);
	await expect(page.getByText('Breathe in')).toBeVisible();
	await page.clock.runFor(3400);
	await expect(page.getByText('Wait').filter({ visible: true })).toBeVisible();
	await page.clock.runFor(1500);
	await expect(page.getByText('Breathe out')).toBeVisible();
	await page.getByText('Longer out').click();
	await expect(page.getByRole('radio', { name: 'Longer out' })).toBeChecked();
	await page.clock.runFor(60_000);
	await button(page, 'Stop').click();
	await expect(page.getByText('Noted: slow breathing, 1 min.')).toBeVisible();
});

test('who sits is told to get up after 25 minutes, in hours that can be set', async ({ page }) => {
	await open(page, 'tools/sit-breaks');
	await button(page, 'I am sitting').click();
	await expect(page.getByText('The next break is at 08:25.')).toBeVisible();
	await page.clock.runFor(26 * minute);
	await expect(page.getByText(/A good moment to get up/)).toBeVisible();
	await button(page, 'I got up: count anew').click();
	await expect(page.getByText(/The next break is at 08:5\d/)).toBeVisible();
	await button(page, 'More: Every, in minutes').click();
	await expect(page.getByText(/The next break is at 08:5\d/)).toBeVisible();
	await page.getByLabel('to', { exact: true }).fill('08:10');
	await expect(page.getByText('it is outside your hours')).toBeVisible();
	await expect(page.getByText('only while the app or its tab is open')).toBeVisible();
	await expect(page.getByRole('link', { name: 'Desk routine' })).toHaveAttribute(
		'href',
		/play\/desk$/
	);
});

test('walks are counted for the day and the week, through a reload', async ({ page }) => {
	await open(page, 'tools/walking');
	await button(page, 'Start walking').click();
	await page.clock.runFor(3 * minute);
	await again(page);
	await expect(page.getByRole('timer')).toHaveText(/3:0\d/);
	await button(page, 'I am back').click();
	await expect(page.getByText('Noted: a walk, 3 min.')).toBeVisible();
	await button(page, '10 min').click();
	await expect(page.getByText('2 times, 13 min').first()).toBeVisible();
	await button(page, 'Undo').click();
	await expect(page.getByText('1 time, 3 min').first()).toBeVisible();
});

test('glasses are counted by taps', async ({ page }) => {
	await open(page, 'tools/water');
	await button(page, 'I drank a glass').click();
	await button(page, 'I drank a glass').click();
	await expect(page.getByRole('img', { name: '2 glasses today' })).toBeVisible();
	await button(page, 'Undo').click();
	await expect(page.getByText('1 today.')).toBeVisible();
});
