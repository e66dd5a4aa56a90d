import type { Page } from '@playwright/test';
import { exerciseNamed } from './content.ts';
import { expect, test } from './fixtures.ts';
import { playerOn, type PlayerPage } from './player-page.ts';
import { storedNow } from './stored-now.ts';

const mistake = 'Nothing hurts. Go on';
const kinds = [
	...['Sharp pain', 'A cramp', 'A joint hurts', 'Just tired'],
	...['Pain or tingling down a leg', 'Dizzy or short of breath']
];

/** Opens a stretch whose way out is long, and says that it hurts. */
async function stop(page: Page): Promise<PlayerPage> {
	const player = playerOn(page);
	await player.open('repeat/lying-twist');
	await player.pass(14);
	await player.button('It hurts').click();
	await expect(player.heading).toHaveText('Stopped');
	return player;
}

const advice = (page: Page) => page.locator('.advice');

/** Where each button and each answer stands, by name. */
function places(page: Page): Promise<Readonly<Record<string, string>>> {
	return page.locator('.hurt').evaluate((panel) => {
		const targets = [...panel.querySelectorAll<HTMLElement>('.kinds label, .ways button, .aid a')];
		const shown = targets.filter((each) => each.checkVisibility({ visibilityProperty: true }));
		return Object.fromEntries(
			shown.map((each) => {
				const { left, top } = each.getBoundingClientRect();
				return [each.innerText.trim(), `${Math.round(left)} ${Math.round(top)}`];
			})
		);
	});
}

for (const viewport of [
	{ width: 320, height: 640 },
	{ width: 360, height: 740 },
	{ width: 390, height: 844 },
	{ width: 844, height: 390 }
]) {
	test.describe(`on ${viewport.width} by ${viewport.height}`, () => {
		test.use({ viewport });

		test('the advice is seen at once, and no button moves', async ({ page }) => {
			const player = await stop(page);
			const before = await places(page);
			const { wayOut } = exerciseNamed('lying-twist');
			await expect(page.getByText(wayOut ?? '', { exact: true }).first()).toBeInViewport({
				ratio: 1
			});
			for (const kind of kinds) {
				await page.getByRole('radio', { name: kind }).check();
				await expect(advice(page), kind).toBeInViewport({ ratio: 1 });
				await expect(advice(page), kind).not.toBeEmpty();
				const now = await places(page);
				for (const [name, place] of Object.entries(now))
					expect(before[name] ?? place, `${name} after ${kind}`).toBe(place);
			}
			await player.button('Rest and breathe').click();
			await expect(advice(page)).toBeInViewport({ ratio: 1 });
			const resting = await places(page);
			expect(resting['Sharp pain']).toBe(before['Sharp pain']);
			expect(resting['End for today']).toBe(before['End for today']);
		});

		test('with text twice as large the advice comes into view', async ({ page }) => {
			await stop(page);
			await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
			for (const kind of kinds.toReversed()) {
				await page.getByRole('radio', { name: kind }).check();
				await expect(advice(page), kind).toBeInViewport({ ratio: 0.9 });
			}
		});
	});
}

test('what healthy adults reach is not told while it hurts', async ({ page }) => {
	const player = playerOn(page);
	await player.open('repeat/lying-twist');
	await player.pass(14);
	const caption = page.getByText(/most healthy adults/);
	await expect(caption).toBeVisible();
	await player.button('It hurts').click();
	await expect(caption).toBeHidden();
});

test('a tap by mistake is taken back, also after a reload, and leaves no note', async ({
	page
}) => {
	const player = await stop(page);
	const stops = async () => (await storedNow(page)).session?.stops;
	await player.button(mistake).click();
	await expect(page.getByText(/Back into position/)).toBeVisible();
	await player.pass(4);
	await expect(player.button('Pause')).toBeVisible();
	await expect.poll(stops).toEqual([]);

	await player.button('It hurts').click();
	await expect.poll(stops).toHaveLength(1);
	await page.reload();
	await expect(player.heading).toHaveText('Stopped');
	await player.button(mistake).click();
	await expect(player.heading).not.toHaveText('Stopped');
	await expect.poll(stops).toEqual([]);
});

test('what was told is no mistake', async ({ page }) => {
	const player = await stop(page);
	await page.getByRole('radio', { name: 'Just tired' }).check();
	await expect(player.button(mistake)).toBeHidden();
	await page.reload();
	await expect(player.heading).toHaveText('Stopped');
	await expect(player.button(mistake)).toBeHidden();
});
