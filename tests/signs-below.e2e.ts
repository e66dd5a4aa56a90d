import { expect, test } from './fixtures.ts';
import { ready } from './player-page.ts';

test.use({ seasoned: false });

for (const viewport of [
	{ width: 320, height: 640 },
	{ width: 360, height: 740 },
	{ width: 390, height: 844 },
	{ width: 844, height: 390 }
])
	for (const path of ['before', 'relief'])
		test.describe(`${path} on ${viewport.width} by ${viewport.height}`, () => {
			test.use({ viewport });

			test('the list says how many signs are below, until its end is seen', async ({ page }) => {
				await page.goto(path);
				await ready(page);
				const more = page.getByText(/^\d+ more below/);
				await expect(more).toBeInViewport({ ratio: 1 });
				// As many as are not wholly seen above the line that says so.
				const hidden = await page.evaluate(() => {
					const line = document.querySelector('.below')?.getBoundingClientRect();
					return [...document.querySelectorAll('form li')].filter(
						(each) => each.getBoundingClientRect().bottom > (line?.top ?? 0) + 2
					).length;
				});
				expect(hidden).toBeGreaterThan(0);
				await expect(more).toHaveText(`${hidden} more below`);
				// Whoever listens, or goes by keys, is not told of what only the eye needs.
				await expect(page.getByRole('button', { name: /more below/ })).toHaveCount(0);
				for (let taps = 0; taps < 12 && (await more.isVisible()); taps++) {
					const before = await more.textContent();
					await more.click();
					await expect(more).not.toHaveText(before ?? '');
				}
				await expect(more).toBeHidden();
				await expect(page.getByRole('checkbox').last()).toBeInViewport();
				await page.getByRole('checkbox').first().scrollIntoViewIfNeeded();
				await expect(more).toBeVisible();
			});
		});
