import type { Page } from '@playwright/test';
import { checkInAt, entryAt } from '#core/journal/entry.fake.ts';
import type { Entry } from '#core/journal/entry.ts';
import { expect, test } from './fixtures.ts';
import { playerOn, type PlayerPage } from './player-page.ts';
import { remember } from './stored-entries.ts';

const day = 86_400_000;
/** A Monday. */
const now = Date.parse('2026-03-02T08:00:00Z');

const rounded = (daysAgo: number, target: number, level = target) =>
	entryAt(now - daysAgo * day, {
		...{ of: 'repeat:cat-cow', felt: 'just-right', pain: 1 },
		steps: [
			{
				exercise: 'cat-cow',
				repetitions: 6,
				measured: { unit: 'degrees', level, target, reached: 'target' }
			}
		]
	});

async function roundedAfter(page: Page, earlier: readonly Entry[]): Promise<PlayerPage> {
	const player = playerOn(page);
	await player.visit('');
	await remember(page, earlier);
	await page.goto('repeat/cat-cow?rounds=2');
	await player.takeClock();
	await player.pass(40);
	await expect(player.heading).toHaveText('Well done');
	return player;
}

test('what went further than ever before is said and drawn before the first week', async ({
	page
}) => {
	// Two days asked for less than the level, which is asked for again today.
	const earlier = [rounded(12, 16), rounded(3, 18, 20), rounded(1, 19, 20)];
	const answers = earlier.map(({ id, ended }) =>
		checkInAt(ended + 0.9 * day, { response: 'as-usual', responseTo: id })
	);
	await roundedAfter(page, [...earlier, ...answers]);
	await expect(page.getByText('Cat-cow: 20° today, 1° further than ever before.')).toBeVisible();
	const figure = page.getByRole('img', { name: /^Cat-cow: now at 20°/ });
	await expect(figure).toBeVisible();
	await expect(page.getByText('At first 16°, now 20°')).toBeVisible();

	await page.getByRole('radio', { name: 'Too much' }).check();
	await expect(page.getByText('That was a kind thing to do.')).toBeVisible();
});

test('a first time is called one, and nothing is compared', async ({ page }) => {
	const player = await roundedAfter(page, []);
	await expect(page.getByText('The first time is done.')).toBeVisible();
	await expect(page.getByText(/^Now \d+°$/)).toBeVisible();
	await player.save();
});

test('what was left early is told without a verdict', async ({ page }) => {
	const player = playerOn(page);
	await player.open('repeat/cat-cow?rounds=5');
	await player.pass(20);
	await player.end();
	await expect(player.heading).toHaveText('You stopped here. That is fine.');
	await expect(page.getByText('The first time is done.')).toBeHidden();
});
