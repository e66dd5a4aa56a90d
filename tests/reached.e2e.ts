import type { Locator } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { playerOn } from './player-page.ts';

test('the figure is dragged to where somebody got, or moved by keys, or by a number', async ({
	page
}, info) => {
	const player = playerOn(page);
	await player.open('repeat/lying-twist?rounds=endless');
	await player.pass(75);
	await player.end();
	await page.getByRole('radio', { name: 'Too much' }).check();
	await player.button('Lying twist, left').click();
	const row = page.getByRole('group', { name: /^Lying twist, left/ });
	await expect(row).toContainText('target 20°');
	await row.getByLabel('Less than the target').check();
	const figure = row.getByTestId('figure');
	const number = row.getByRole('spinbutton', { name: 'How far did you go?' });
	const slider = row.getByRole('slider', { name: 'How far did you go?' });
	await expect(figure).toHaveAccessibleName('Lying twist at 19°');
	await expect(figure.locator('.body svg')).toBeVisible();
	const body = () => figure.locator('.body svg').innerHTML();
	const before = await body();

	await lifted(figure, 6);
	await expect(number).not.toHaveValue('19');
	const less = Number(await number.inputValue());
	await expect(figure).toHaveAccessibleName(`Lying twist at ${less}°`);
	expect(await body()).not.toBe(before);
	await page.screenshot({ path: info.outputPath('dragged.png'), fullPage: true });

	await slider.press('ArrowLeft');
	await expect(number).toHaveValue(String(less - 1));
	await number.fill('11.4');
	await number.press('Enter');
	await expect(number).toHaveValue('11');
	await number.fill('90');
	await number.press('Enter');
	await expect(number).toHaveValue('20');
});

/** Up by so many pixels: the knees go back up, the way they came. */
async function lifted(figure: Locator, pixels: number) {
	await figure.evaluate((element) => element.scrollIntoView({ block: 'center' }));
	const box = await figure.boundingBox();
	if (!box) throw new Error('There is no figure.');
	const { mouse } = figure.page();
	const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
	await mouse.move(x, y);
	await mouse.down();
	await mouse.move(x, y - pixels, { steps: 4 });
	await mouse.up();
}
