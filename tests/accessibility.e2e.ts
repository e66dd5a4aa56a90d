import { barriers } from './barriers.ts';
import { expect, test } from './fixtures.ts';
import { playerOn } from './player-page.ts';

test('the player shuts nobody out, whatever it shows', async ({ page }) => {
	const player = playerOn(page);
	// The finder of barriers needs a clock that runs.
	await page.goto('play/daily');
	await player.alive();
	expect(await barriers(page)).toEqual([]);
	await player.button('Pause').click();
	expect(await barriers(page)).toEqual([]);
	await player.button('More').click();
	expect(await barriers(page)).toEqual([]);
	await player.button('Dim').click();
	await player.button('Turn').click();
	expect(await barriers(page)).toEqual([]);
	await player.button('Lock').click();
	expect(await barriers(page)).toEqual([]);
	await player.button('Hold to unlock').press('Enter');
	await player.button('It hurts').click();
	expect(await barriers(page)).toEqual([]);
	await page.getByRole('radio', { name: 'Pain or tingling down a leg' }).check();
	expect(await barriers(page)).toEqual([]);
	await player.button('Rest and breathe').click();
	expect(await barriers(page)).toEqual([]);
	await player.button('End for today').click();
	await expect(player.timeLeft).toBeHidden();
	expect(await barriers(page)).toEqual([]);
});
