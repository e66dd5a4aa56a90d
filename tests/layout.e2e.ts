import { expect, test } from './fixtures.ts';
import { playerOn } from './player-page.ts';
import { overflow, screens } from './screens.ts';

for (const viewport of screens) {
	test.describe(`on ${viewport.width} by ${viewport.height}`, () => {
		test.use({ viewport });

		for (const path of ['play/daily', 'repeat/cat-cow?rounds=endless']) {
			test(`/${path} shows the figure and every control at once`, async ({ page }) => {
				const player = playerOn(page);
				await player.open(path);
				await player.pass(16);
				expect(await overflow(page)).toBe(0);
				for (const name of ['Pause', 'Next', 'Previous', 'It hurts', 'More']) {
					await expect(player.button(name)).toBeInViewport({ ratio: 1 });
				}
				for (const part of [player.heading, player.timeLeft, player.figure]) {
					await expect(part).toBeInViewport({ ratio: 1 });
				}
				const figure = await player.figure.boundingBox();
				const smallest = Math.min(viewport.width, viewport.height);
				expect(Math.min(figure?.width ?? 0, (figure?.height ?? 0) * 1.33)).toBeGreaterThan(
					smallest * 0.4
				);
			});
		}
	});
}
