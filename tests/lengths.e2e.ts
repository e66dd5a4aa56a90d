import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { silence } from './player-page.ts';

/** Somebody who has removed exercises and shaped two routines. */
function storeTaste(): void {
	const key = 'one-degree-settings';
	const kept = JSON.parse(localStorage.getItem(key) ?? '{}');
	const removed = ['cat-cow', 'hip-lift', 'plank', 'standing-breathing'];
	const shapes = { core: 'minutes=5', morning: 'lying' };
	localStorage.setItem(key, JSON.stringify({ ...kept, removed, shapes }));
}

const ids = ['daily', 'desk', 'morning', 'core', 'stage1'];
const secondsIn = (clock: string) =>
	clock.split(':').reduce((sum, part) => 60 * sum + Number(part), 0);

async function textOf(page: Page, selector: string): Promise<string> {
	return (await page.locator(selector).textContent())?.trim() ?? '';
}

test('Today, the page of a routine, its steps and the player say one length', async ({ page }) => {
	await page.clock.setFixedTime(new Date('2026-03-12T18:00:00Z'));
	await page.addInitScript(silence);
	await page.goto('.');
	await page.addInitScript(storeTaste);
	for (const id of ids) {
		await page.goto('.');
		const today = id === 'daily' ? '.daily .time strong' : `a[href$="routine/${id}"] .aside`;
		const told = page.locator(today);
		// Until today's lengths are read, the card says nothing or how long it is for most people.
		if (id === 'daily')
			await expect(page.getByRole('group', { name: 'How long today' })).toBeVisible();
		await expect(told).toHaveText(/\d/);
		const card = (await told.textContent()) ?? '';
		await page.goto(`routine/${id}`);
		await expect(page.getByText('The rule in full')).toBeVisible();
		const total = await textOf(page, '.total strong');
		const words = card.replace(/(\d+) minutes?(?: (\d+) seconds?)?/, (_, minutes, seconds = '0') =>
			[minutes, String(seconds).padStart(2, '0')].join(':')
		);
		expect(words.trim(), id).toBe(total);
		const steps = await page.locator('ol .length').allTextContents();
		expect(
			steps.reduce((sum, step) => sum + secondsIn(step), 0),
			id
		).toBe(secondsIn(total));
		await page.getByRole('link', { name: 'Start', exact: true }).click();
		await expect(page.locator('.player')).not.toHaveAttribute('data-phase', 'ready');
		await expect(page.getByText(`${total} left`)).toBeVisible();
		await page.keyboard.press('Escape');
		await page.getByRole('button', { name: 'End', exact: true }).click();
		await page.getByRole('button', { name: 'Close', exact: true }).click();
	}
});

test('the whole of a routine is what is left of it, and no longer limit is offered', async ({
	page
}) => {
	await page.goto('.');
	await page.addInitScript(storeTaste);
	await page.goto('routine/desk');
	await expect(page.getByText('The rule in full')).toBeVisible();
	const total = await textOf(page, '.total strong');
	const lengths = page.getByRole('group', { name: 'How long', exact: true });
	await expect(lengths.getByRole('radio', { name: `All ${total}` })).toBeChecked();
	for (const minutes of [3, 5, 10])
		await expect(lengths.getByRole('radio', { name: `${minutes} min` })).toHaveCount(
			secondsIn(total) > 60 * minutes ? 1 : 0
		);
	await expect(lengths.getByRole('radio', { name: '5 min' })).toHaveCount(0);
});

test('a wall is asked for only where the squat against it is done', async ({ page }) => {
	await page.goto('routine/desk');
	const needs = page.getByRole('region', { name: 'What you need' });
	await expect(needs).toContainText('Free wall');
	await page.getByLabel('Skip strength today').check();
	await expect(needs).not.toContainText('Free wall');
});

test('the time of a routine and All follow each change of its shape at once', async ({ page }) => {
	await page.goto('routine/daily');
	await expect(page.getByText('The rule in full')).toBeVisible();
	const totals = new Set<string>();
	for (const change of ['Lying only', 'Skip strength today', 'No floor', 'Anywhere']) {
		await page.getByText(change, { exact: true }).click();
		const [total, all] = await page.evaluate(() => {
			const radio = document.querySelector<HTMLInputElement>('fieldset input:checked');
			const words = (element: Element | null | undefined) => element?.textContent?.trim() ?? '';
			return [words(document.querySelector('.total strong')), words(radio?.closest('label'))];
		});
		expect(all, change).toContain('All');
		expect(all, change).toContain(total);
		totals.add(total);
	}
	expect(totals.size).toBe(4);
});

test('the page to get set says the same length', async ({ page }) => {
	await page.goto('routine/daily');
	await expect(page.getByText('The rule in full')).toBeVisible();
	const [minutes, seconds] = (await textOf(page, '.total strong')).split(':').map(Number);
	await page.evaluate(forgetHints);
	await page.goto('play/daily');
	await expect(page.getByRole('heading', { name: 'Get set' })).toBeVisible();
	await expect(
		page.getByText(new RegExp(`${minutes} minutes? ?${seconds ? `${seconds} seconds?` : ''},`))
	).toBeVisible();
});

/** Runs in the page: nothing is skipped because it was shown before. */
function forgetHints(): void {
	const key = 'one-degree-settings';
	const kept = JSON.parse(localStorage.getItem(key) ?? '{}');
	localStorage.setItem(key, JSON.stringify({ ...kept, told: [] }));
}
