import type { Locator, Page } from '@playwright/test';
import { entryAt } from '#core/journal/entry.fake.ts';
import { signLists } from '#core/safety/warning-signs.ts';
import { barriers } from './barriers.ts';
import { expect, test } from './fixtures.ts';
import { ready } from './player-page.ts';
import { storedNow } from './stored-now.ts';
import { remember } from './stored-entries.ts';

test.use({ seasoned: false });

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

for (const [width, height] of [
	[390, 844],
	[360, 740],
	[320, 640],
	[844, 390]
] as const)
	test(`six taps lead to the first movement without scrolling, on ${width} by ${height}`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height });
		let taps = 0;
		const tap = async (target: Locator) => {
			await expect(target).toBeInViewport({ ratio: 1 });
			// Nothing lies over it.
			expect(await target.evaluate(isUncovered)).toBe(true);
			await target.click();
			taps++;
		};
		await page.goto('');
		await ready(page);
		await tap(page.getByRole('link', { name: 'Start', exact: true }));
		for (const [index, urgency] of (['emergency', 'today', 'soon'] as const).entries()) {
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(signLists[urgency].title);
			await expect(page.getByText(`${index + 1} of 4`)).toBeVisible();
			await tap(button(page, 'None of these'));
		}
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your health');
		await expect(page.getByText('4 of 4')).toBeVisible();
		await tap(button(page, 'None of these'));
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Get set');
		expect(await barriers(page)).toEqual([]);
		await tap(button(page, 'I’m ready'));
		await expect(page.getByRole('timer')).toBeVisible();
		expect(taps).toBe(6);
	});

test('the disclaimer is said once, and nothing is asked twice', async ({ page }) => {
	const disclaimer = page.getByText('It does not diagnose or treat.');
	await page.goto('play/daily');
	await button(page, 'None of these').click();
	await button(page, 'None of these').click();
	await expect(disclaimer).toBeHidden();
	await page.getByRole('checkbox', { name: /You had an operation on your back/ }).check();
	await button(page, 'This is true: what now?').click();
	await button(page, 'Go on gently').click();
	// What it may mean is asked; pregnancy was ruled out by the same screen.
	await expect(page.getByRole('checkbox', { name: /weak bones/ })).toBeVisible();
	await expect(page.getByRole('checkbox', { name: /pregnant/ })).toBeHidden();
	await button(page, 'None of these').click();
	await expect(disclaimer).toBeVisible();
	await button(page, 'I’m ready').click();
	await expect(page.getByRole('timer')).toBeVisible();
	await page.goto('repeat/side-hunch');
	await expect(page.getByRole('heading', { name: 'Get set' })).toBeVisible();
	await expect(disclaimer).toBeHidden();
});

test('who gets set reads what is needed, how long it takes and how it begins', async ({ page }) => {
	await page.addInitScript(answerAll);
	await page.goto('routine/daily');
	const [minutes, seconds] = (await page.locator('.total strong').first().innerText()).split(':');
	await page.goto('play/daily');
	await expect(page.getByRole('heading', { name: 'Get set' })).toBeFocused();
	await expect(page.getByRole('listitem').filter({ hasText: 'Firm chair' })).toBeVisible();
	await expect(page.getByRole('main')).toContainText(`${minutes} minutes ${seconds} seconds`);
	await expect(page.getByRole('heading', { name: 'First: Seated twist' })).toBeVisible();
	await expect(page.getByText('It begins on a chair: sit down first.')).toBeVisible();
	await button(page, 'Can you hear me?').click();
	await button(page, 'No').click();
	await expect(page.getByText(/Turn up the volume/)).toBeVisible();
	await expect(page.getByRole('checkbox', { name: /Skip this page/ })).toBeHidden();
	await button(page, 'I’m ready').click();
	await expect(page.getByRole('timer')).toBeVisible();

	// Under way it goes on where it was, and asks for nothing.
	await expect.poll(async () => (await storedNow(page)).session).toBeDefined();
	await page.reload();
	await expect(page.getByRole('button', { name: 'Resume' })).toBeVisible();
});

test('rest begins at once, and who has done it three times may skip the page for good', async ({
	page
}) => {
	await page.addInitScript(answerAll);
	await page.goto('repeat/fetal-rest');
	await expect(page.getByRole('timer')).toBeVisible();

	const day = 86_400_000;
	const of = 'repeat:cat-cow';
	await remember(
		page,
		[12, 11, 10].map((ago) => entryAt(Date.now() - ago * day, { of }))
	);
	await page.goto('repeat/cat-cow');
	await page.getByRole('checkbox', { name: 'Skip this page from now on' }).check();
	await button(page, 'I’m ready').click();
	await expect(page.getByRole('timer')).toBeVisible();
	await page.goto('repeat/side-hunch');
	await expect(page.getByRole('timer')).toBeVisible();
});

/** Runs in the page. Whether a tap in the middle of it, and at its lower edge, reaches it. */
function isUncovered(element: Element): boolean {
	const { left, width, top, bottom } = element.getBoundingClientRect();
	return [(top + bottom) / 2, bottom - 3].every((y) =>
		element.contains(document.elementFromPoint(left + width / 2, y))
	);
}

/** Runs in the page. Somebody who has answered all questions, and never began. */
function answerAll(): void {
	if (localStorage.length > 0) return;
	const now = Date.now();
	localStorage.setItem(
		'one-degree-settings',
		JSON.stringify({
			screened: {
				answered: { emergency: now, today: now, soon: now },
				...{ signs: [], cleared: [], alarmed: false }
			},
			health: { answered: now, conditions: [], allowed: [] }
		})
	);
}
