import type { Page } from '@playwright/test';
import { checkInAt } from '#core/journal/entry.fake.ts';
import { exerciseNamed } from './content.ts';
import { expect, test } from './fixtures.ts';
import { historyOf } from './history.ts';
import { playerOn, ready } from './player-page.ts';
import { expectPicture } from './screen-pictures.ts';
import { remember } from './stored-entries.ts';

/** Ten weeks with a few days off, up to the day before the one that the player's clock stands at. */
const weeks = { until: Date.UTC(2026, 2, 1, 18), days: 70, breaks: [[30, 33]] } as const;

test.use({ deviceScaleFactor: 2, colorScheme: 'light' });

test('the picture of the first page is as the page', async ({ page }) => {
	await open(page, '.');
	await expect(page.getByText(/Last time/)).toBeVisible();
	await expectPicture(page, 'today');
});

test('the picture of the player is as the player in mid-stretch', async ({ page }) => {
	const player = playerOn(page);
	await open(page, 'play/daily');
	await player.takeClock();
	const { name } = exerciseNamed('single-knee-to-chest');
	while ((await player.heading.textContent()) !== name) await player.button('Next').click();
	while ((await player.kind()) !== 'hold') await player.pass(0.5);
	await player.pass(3);
	await player.alive();
	await page.waitForLoadState('networkidle');
	await expectPicture(page, 'player');
});

test('the picture of progress is as the page', async ({ page }) => {
	await open(page, 'progress');
	const card = page.getByRole('region', { name: 'Seated twist', exact: true });
	// A chart is drawn only once its card is scrolled to.
	await card.evaluate((element) => element.scrollIntoView());
	const chart = card.getByRole('img', { name: /left from 15° to/ });
	await chart.evaluate((element) => element.scrollIntoView({ block: 'center' }));
	await expect(chart).toBeVisible();
	await page.waitForLoadState('networkidle');
	await expectPicture(page, 'progress', card);
});

test.describe('on a wide screen', () => {
	test.use({ viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 });

	test('the picture of a stretch is as its page', async ({ page }) => {
		await open(page, 'stretches/childs-pose');
		await expectPicture(page, 'wide');
	});
});

/** The weeks, and how the back was after the last of them, so that nothing is asked. */
function answeredHistory() {
	const history = historyOf(weeks);
	const last = history.findLast(({ kind }) => kind === 'session');
	const { pain: _, ...answer } = checkInAt(weeks.until + 12 * 3_600_000, {
		...{ response: 'as-usual', ...(last && { responseTo: last.id }) }
	});
	return [...history, answer];
}

/** Opens a page as somebody sees it who has practised for weeks. */
async function open(page: Page, path: string): Promise<void> {
	const player = playerOn(page);
	await player.visit('');
	await remember(page, answeredHistory());
	await page.goto(path);
	await ready(page);
	await page.waitForLoadState('networkidle');
}
