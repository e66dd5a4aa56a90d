import { expect, type Page } from '@playwright/test';
import { lastReachedIn } from './count-steps.ts';
import type { Ledger } from './ledger.ts';
import { amount } from './number-words.ts';
import { textIn } from './page-text.ts';
import { halfYearLines, halfYearToday } from './half-year.ts';
import type { Season } from './season.ts';

/** What today asks for on the pages of the exercises, in the routine and in the player. */
export async function checkPlan(page: Page, ledger: Ledger, { facts }: Season): Promise<void> {
	for (const { exercise, target, change } of halfYearToday.targets) {
		const line = halfYearLines.find((each) => each.exercise === exercise);
		if (!line) continue;
		await page.goto(`stretches/${exercise}`);
		const legend = page.locator('.page dl');
		await expect(legend.locator('dd').first()).toContainText(/\d/);
		const [asked, last] = [legend.locator('dd').first(), legend.locator('dd').nth(1)];
		const place = `Page of ${exercise}`;
		const words = `${amount(line.unit, target)} ${change}`;
		ledger.compare(place, 'target and change', await textIn(asked), words);
		const reached = lastReachedIn(facts, line);
		ledger.compare(
			place,
			'last time',
			await textIn(last),
			reached === undefined ? 'not yet' : amount(line.unit, reached)
		);
	}
	await page.goto('routine/daily');
	const step = (name: string) => page.getByRole('listitem').filter({ hasText: name });
	await expect(step('Seated twist').locator('.aim').first()).toContainText(/\d/);
	ledger.compare(
		'Routine',
		'seated twist',
		await textIn(step('Seated twist').locator('.aim').first()),
		'left 20° (+1°), right 20° (+1°)'
	);
	ledger.compare(
		'Routine',
		"child's pose",
		await textIn(step("Child's pose").locator('.aim').first()),
		'18 cm (eased)'
	);
}

/** What the player asks for. Its session is under way from then on. */
export async function checkPlayer(page: Page, ledger: Ledger): Promise<void> {
	await page.goto('play/daily');
	const where = page.locator('.where');
	// Until it has begun it shows where everybody begins.
	await expect(page.locator('.player')).not.toHaveAttribute('data-phase', 'ready');
	const asked = /turn \S+/.exec(await textIn(where))?.[0];
	ledger.compare('Player', 'target of the seated twist', asked, 'turn 20°');
}

/** Without two of its stretches a routine is as long as its steps, wherever its length is told. */
export async function checkTimes(page: Page, ledger: Ledger): Promise<void> {
	await page.evaluate(() => {
		const key = 'one-degree-settings';
		const kept = JSON.parse(localStorage.getItem(key) ?? '{}');
		localStorage.setItem(key, JSON.stringify({ ...kept, removed: ['cat-cow', 'hip-lift'] }));
	});
	await page.goto('routine/daily');
	await expect(page.getByText('The rule in full')).toBeVisible();
	const total = await textIn(page.locator('.total strong'));
	const steps = await page.locator('ol .length').allTextContents();
	const seconds = steps.reduce((sum, step) => sum + secondsOf(step), 0);
	const place = 'Routine with stretches removed';
	ledger.compare(
		place,
		'cat-cow is left out',
		steps.length > 0 && (await catCowShown(page)),
		false
	);
	ledger.compare(place, 'total in seconds', secondsOf(total), seconds);
	await page.goto('');
	const card = page.locator('.daily .time strong');
	await expect(card).toHaveText(/\d min/);
	const [, minutes = '0', rest = '0'] = /(\d+) min\D*(\d*)/.exec(await textIn(card)) ?? [];
	ledger.compare('Today', 'length in seconds', 60 * Number(minutes) + Number(rest), seconds);
}

function catCowShown(page: Page): Promise<boolean> {
	return page.locator('ol').getByText('Cat-cow').first().isVisible();
}

function secondsOf(clock: string): number {
	return clock.split(':').reduce((sum, part) => 60 * sum + Number(part), 0);
}
