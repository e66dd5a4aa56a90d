import { expect, test } from './fixtures.ts';
import { exerciseNamed } from './content.ts';
import { playerOn } from './player-page.ts';

test('one stretch plays on repeat, side after side, until it is ended', async ({ page }) => {
	test.setTimeout(120_000);
	const player = playerOn(page);
	await player.visit('stretches/lying-twist');
	await page.getByRole('link', { name: 'Play on repeat' }).click();
	await expect(player.heading).toHaveText(exerciseNamed('lying-twist').name);
	await player.takeClock();
	const sides = new Set<string>();
	for (let passed = 0; passed < 240; passed += 5) {
		await player.pass(5);
		const { side } = await player.shown();
		if (side) sides.add(side);
		if (sides.size === 2 && (await page.getByText('Round 3').isVisible())) break;
	}
	expect([...sides].sort()).toEqual(['left', 'right']);
	await expect(page.getByText('Round 3')).toBeVisible();
	await player.button('End').click();
	await expect(player.timeLeft).toBeHidden();
});
