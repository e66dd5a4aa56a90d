import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { playerOn, type PlayerPage } from './player-page.ts';
import { storedNow } from './stored-now.ts';

/** Cat-cow and a few more of the core routine are done after so many seconds. */
const aWhile = 120;

async function sessionIn(page: Page) {
	const { entries } = await storedNow(page);
	const [session] = entries.filter((entry) => Reflect.get(Object(entry), 'kind') === 'session');
	return session;
}

async function ended(page: Page, path: string, seconds: number): Promise<PlayerPage> {
	const player = playerOn(page);
	await player.open(path);
	await player.pass(seconds);
	return player;
}

const painNow = (page: Page, pain: string) =>
	page
		.getByRole('group', { name: /pain now/ })
		.getByText(pain, { exact: true })
		.click();

test('two taps and Save, and all targets were reached', async ({ page }) => {
	const player = await ended(page, 'repeat/cat-cow?rounds=2', 40);
	await expect(player.heading).toHaveText('Well done');
	await expect(page.locator('fieldset')).toHaveCount(2);
	await page.getByRole('radio', { name: 'Just right' }).check();
	await painNow(page, '1');
	await player.save();
	expect(await sessionIn(page)).toMatchObject({
		...{ felt: 'just-right', pain: 1, ending: 'complete' },
		steps: [['cat-cow', '', 2, '°', expect.any(Number), true]]
	});
	expect(await sessionIn(page)).not.toHaveProperty('worstPain');
});

test('too much asks which and what, and leaves the others reached', async ({ page }) => {
	const player = await ended(page, 'repeat/lying-twist?rounds=1', 75);
	await page.getByRole('radio', { name: 'Too much' }).check();
	await player.button('Lying twist, left').click();
	const row = page.getByRole('group', { name: /^Lying twist, left/ });
	await row.getByLabel('Too far').check();
	const number = row.getByRole('spinbutton', { name: 'How far did you go?' });
	await number.fill('12');
	await number.press('Enter');
	await page
		.getByRole('group', { name: /worst pain/ })
		.getByText('4', { exact: true })
		.click();
	await player.save();
	expect(await sessionIn(page)).toMatchObject({
		...{ felt: 'too-much', worstPain: 4 },
		tooMuch: [{ exercise: 'lying-twist', side: 'left', kind: 'too-far' }],
		steps: [
			['lying-twist', 'l', expect.any(Number), '°', 20, 12],
			['lying-twist', 'r', expect.any(Number), '°', 20, true]
		]
	});
});

test('what was sharp is closed for today, also before it is saved', async ({ page }) => {
	const player = await ended(page, 'repeat/lying-twist?rounds=1', 75);
	await page.getByRole('radio', { name: 'Too much' }).check();
	await player.button('Lying twist, right').click();
	await page.getByRole('radio', { name: 'Sharp pain' }).check();
	await expect(page.getByText('Lying twist is closed for the rest of today.')).toBeVisible();
	await player.save();
	await page.goto('repeat/lying-twist?rounds=endless');
	await expect(page.getByText(/^It hurt sharply today/)).toBeVisible();
});

test('left early, one tap says why, and worst pain is asked only if it hurt', async ({ page }) => {
	const player = await ended(page, 'play/core', aWhile);
	await player.end();
	await expect(player.heading).toHaveText('You stopped here. That is fine.');
	const worst = page.getByRole('group', { name: /worst pain/ });
	await expect(worst).toBeHidden();
	await page.getByRole('radio', { name: 'It hurt', exact: true }).check();
	await expect(worst).toBeVisible();
	await page.getByRole('radio', { name: 'No time' }).check();
	await expect(worst).toBeHidden();
	await page.getByRole('radio', { name: 'Could go further' }).check();
	await player.save();
	expect(await sessionIn(page)).toMatchObject({
		...{ felt: 'could-go-further', left: { why: 'time' } }
	});
});

test('a stop that ended it has told why already', async ({ page }) => {
	const player = await ended(page, 'play/core', aWhile);
	await player.button('It hurts').click();
	await page.getByRole('radio', { name: 'Sharp pain' }).check();
	await player.button('End for today').click();
	await expect(player.heading).toHaveText('You stopped here. That is fine.');
	await expect(page.getByText('Why did you stop?')).toBeHidden();
	await expect(page.getByRole('group', { name: /worst pain/ })).toBeVisible();
});

test('a page that is loaded anew has every answer', async ({ page }) => {
	const player = await ended(page, 'play/core', aWhile);
	await player.end();
	await page.getByRole('radio', { name: 'Tired' }).check();
	await page.getByRole('radio', { name: 'Too much' }).check();
	const chip = page
		.getByRole('group', { name: /What was too much/ })
		.getByRole('button')
		.first();
	await chip.click();
	await page.getByRole('radio', { name: 'Too long' }).first().check();
	await painNow(page, '3');
	await page.reload();
	for (const name of ['Tired', 'Too much', 'Too long'])
		await expect(page.getByRole('radio', { name })).toBeChecked();
	await expect(chip).toHaveAttribute('aria-pressed', 'true');
	await expect(page.getByText('3: mild')).toBeVisible();
});
