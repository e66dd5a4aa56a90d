import type { Page } from '@playwright/test';
import { instant } from '#core/base/units.ts';
import { entryAt } from '#core/journal/entry.fake.ts';
import type { Measured } from '#core/journal/entry.ts';
import { exerciseNamed } from './content.ts';
import { expect, test } from './fixtures.ts';
import { playerOn, ready, type PlayerPage } from './player-page.ts';
import { remember } from './stored-entries.ts';
import { storedNow } from './stored-now.ts';

const plank = exerciseNamed('plank').name;

test('the plank is played as often as today, counted, and made one less where it is too much', async ({
	page
}) => {
	test.setTimeout(120_000);
	const player = playerOn(page);
	await player.visit('stretches/plank');
	await page.getByText('Details: numbers and sources').click();
	await expect(page.getByText('By itself: 3 times, 10 seconds each.')).toBeVisible();
	await expect(page.getByText('In the daily routine: 3 times, 10 seconds each.')).toBeVisible();
	await expect(page.getByRole('radio', { name: 'As today' })).toBeChecked();
	await page.getByRole('link', { name: 'Play on repeat' }).click();
	await expect(page).toHaveURL(/repeat\/plank\?rounds=target$/);
	await player.takeClock();
	await expect(page.getByText('3 times', { exact: true })).toBeVisible();
	expect(await countsOf(player, '2 of 3')).toEqual(['1 of 3', '2 of 3']);

	await player.button('It hurts').click();
	await page.getByRole('radio', { name: 'Just tired' }).check();
	await player.button('Easier: only 2 times').click();
	await expect(page.getByText('2 of 2')).toBeVisible();
	await playToEnd(player);
	await expect(player.heading).toHaveText('Well done');
	await page.getByRole('radio', { name: 'Just right' }).check();
	await player.save();
	expect(await stepsOf(page)).toEqual([['plank', '', 2, '×', 2]]);
});

test('in the strength routine it is counted, and written as reached', async ({ page }) => {
	test.setTimeout(240_000);
	const player = playerOn(page);
	await player.open('play/core');
	for (let left = 20; left > 0 && (await player.heading.textContent()) !== plank; left--)
		await player.button('Next').click();
	await expect(player.heading).toHaveText(plank);
	expect(await countsOf(player, '3 of 3')).toEqual(['1 of 3', '2 of 3', '3 of 3']);
	while ((await player.heading.textContent()) === plank) await player.pass(1);
	await player.end();
	await page.getByRole('radio', { name: 'Could go further' }).check();
	await player.save();
	expect((await stepsOf(page)).at(-1)).toEqual(['plank', '', 3, '×', 3, true]);
});

test('a longer hold is a choice, and so is another number', async ({ page }) => {
	await page.goto('stretches/plank');
	await ready(page);
	const hold = page.getByRole('spinbutton', { name: 'Hold' });
	await hold.fill('60');
	await hold.blur();
	const play = page.getByRole('link', { name: 'Play on repeat' });
	await expect(play).toHaveAttribute('href', /\?rounds=target&hold=60$/);
	await page.getByText('Endless', { exact: true }).click();
	await expect(play).toHaveAttribute('href', /\?hold=60$/);
});

test('seconds of before are shown as seconds, and today begins with three times', async ({
	page
}) => {
	const now = new Date('2026-03-20T18:00:00Z');
	await page.clock.setFixedTime(now);
	await page.goto('');
	await page.getByText('First time here?').waitFor();
	const held = (daysAgo: number, target: number) => {
		const measured: Measured = { unit: 'seconds', target, reached: 'target' };
		const at = instant(now.getTime() - daysAgo * 86_400_000);
		return entryAt(at, { of: 'core', steps: [{ exercise: 'plank', repetitions: 3, measured }] });
	};
	await remember(page, [held(9, 10), held(2, 30)]);

	await page.goto('progress');
	const card = page.getByRole('region', { name: plank });
	const told = 'from 10 s to 30 s, until 18 Mar 2026';
	await expect(card).toContainText(`Earlier, counted in seconds: ${told}.`);
	await page.goto('progress/report');
	await expect(page.getByText(`Earlier, counted in seconds: ${plank}: ${told}.`)).toBeVisible();
	await page.goto('stretches/plank');
	await page.getByText('Details: numbers and sources').click();
	await expect(page.getByText('By itself: 3 times, 10 seconds each.')).toBeVisible();
	await expect(page.locator('dd').first()).toHaveText('3 times');
});

/** What is counted, each once, until this. */
async function countsOf(player: PlayerPage, last: string): Promise<readonly string[]> {
	const seen = new Set<string>();
	for (let passed = 0; passed < 120 && !seen.has(last); passed++) {
		await player.pass(1);
		const [count] =
			/\d of \d/.exec((await player.page.locator('.where').textContent()) ?? '') ?? [];
		if (count) seen.add(count);
	}
	return [...seen];
}

async function playToEnd(player: PlayerPage): Promise<void> {
	for (let passed = 0; passed < 120 && (await player.timeLeft.isVisible()); passed++)
		await player.pass(1);
}

/** The steps of the session that was written last, as they are stored. */
async function stepsOf(page: Page): Promise<readonly unknown[]> {
	const { entries } = await storedNow(page);
	const { steps } = entries.findLast((entry) => 'steps' in entry) ?? {};
	return Array.isArray(steps) ? steps : [];
}
