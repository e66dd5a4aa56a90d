import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { exerciseNamed } from './content.ts';
import { playerOn, ready } from './player-page.ts';
import { storedNow } from './stored-now.ts';

test('one stretch plays on repeat, side after side, until it is ended', async ({ page }) => {
	test.setTimeout(120_000);
	const player = playerOn(page);
	await player.visit('stretches/lying-twist');
	await choose(page, 'How long', 'Endless');
	await page.getByRole('link', { name: 'Play on repeat' }).click();
	await expect(player.heading).toHaveText(exerciseNamed('lying-twist').name);
	await player.takeClock();
	const sides = new Set<string>();
	for (let passed = 0; passed < 240; passed += 5) {
		await player.pass(5);
		const { side, body } = await player.shown();
		expect(body).not.toBe('');
		if (side) sides.add(side);
		if (sides.size === 2 && (await page.getByText('Round 3').isVisible())) break;
	}
	expect([...sides].sort()).toEqual(['left', 'right']);
	await expect(page.getByText('Round 3')).toBeVisible();
	await player.end();
	await expect(player.heading).toHaveText('Well done');
	await expect(page.getByText('Why did you stop?')).toBeHidden();
	await page.getByRole('radio', { name: 'Just right' }).check();
	await player.save();

	const [entry] = await journal(page);
	expect(entry).toMatchObject({ of: 'repeat:lying-twist', ending: 'early', rounds: 2 });
	await page.goto('progress');
	await expect(page.getByText('1 session on 1 day')).toBeVisible();
	const readings = page.getByRole('region', { name: exerciseNamed('lying-twist').name });
	await readings.getByText('The same as a table').click();
	const { start } = exerciseNamed('lying-twist').range ?? {};
	for (const [index, side] of ['left', 'right'].entries()) {
		await expect(readings.getByRole('row').nth(index + 1)).toContainText(
			new RegExp(`${side}\\s*${start}°\\s*${start}°`)
		);
	}
});

test('an address typed by hand has an end, as the page of the stretch offers it', async ({
	page
}) => {
	const player = playerOn(page);
	await player.visit('repeat/lying-twist');
	await expect(page.getByText(/\d:\d\d left/)).toBeVisible();
	await player.visit('repeat/lying-twist?rounds=endless');
	await expect(page.getByText('Round 1')).toBeVisible();
});

test('rounds, hold, rest and sides are chosen, outlive a reload, count, and are there the next time', async ({
	page
}) => {
	test.setTimeout(120_000);
	const player = playerOn(page);
	const asked = /repeat\/lying-twist\?rounds=2&hold=9&rest=5&side=both$/;
	await player.visit('stretches/lying-twist');
	await choose(page, 'How long', 'Rounds');
	await page.getByRole('spinbutton', { name: 'Rounds' }).fill('2');
	await player.button('Less: Hold').click();
	await player.button('More: Rest between').click();
	await choose(page, 'Sides', 'Left, then right');
	await page.getByRole('link', { name: 'Play on repeat' }).click();
	await expect(page).toHaveURL(asked);
	await player.takeClock();
	await player.pass(25);

	await page.reload();
	await expect(page.getByText('Here is where you were.')).toBeVisible();
	await page.goto('.');
	await ready(page);
	await player.pass(2);
	const goOn = page.getByRole('link', { name: 'Go on' });
	await expect(goOn).toHaveAttribute('href', asked);
	await goOn.click();
	// Coming there waits for a moment of rest.
	await player.pass(2);
	await expect(page.getByText('Here is where you were.')).toBeVisible();
	await player.alive();
	await player.button('Resume').click();
	const seen: string[] = [];
	for (let passed = 0; passed < 180; passed += 2) {
		await player.pass(2);
		if ((await player.heading.textContent()) === 'Well done') break;
		const { side, kind } = await player.shown();
		const now = `${side} ${kind}`;
		if (seen.at(-1) !== now) seen.push(now);
	}
	await expect(player.heading).toHaveText('Well done');
	const sides = seen
		.map((now) => now.split(' ')[0])
		.filter((side, at, all) => side !== all[at - 1]);
	expect(sides).toEqual(['left', 'right']);
	expect(seen.filter((now) => now === 'right hold')).toHaveLength(2);
	await player.save();
	expect(await journal(page)).toMatchObject([
		{
			of: 'repeat:lying-twist',
			ending: 'complete',
			rounds: 2,
			steps: [step('lying-twist', 'l', 2), step('lying-twist', 'r', 2)]
		}
	]);

	await page.goto('stretches/lying-twist');
	await ready(page);
	await expect(page.getByRole('radio', { name: 'Left, then right' })).toBeChecked();
	await expect(page.getByRole('spinbutton', { name: 'Hold' })).toHaveValue('9');
	await page.goto('repeat');
	const last = page.getByRole('region', { name: 'Last time' });
	await expect(last).toContainText('2 rounds, hold 9 s, rest 5 s, left, then right');
	await expect(last.getByRole('link', { name: 'Start' })).toHaveAttribute('href', asked);
});

test('minutes are kept to, and end in practice that counts', async ({ page }) => {
	const player = playerOn(page);
	await player.open('repeat/cat-cow?minutes=1');
	await player.pass(2);
	await expect(page.getByText(/^0:\d\d left$/)).toBeVisible();
	await player.pass(10);
	const count = (await page.getByText(/^\d+ of \d+$/).textContent()) ?? '';
	const rounds = Number(count.split(' of ')[1]);
	expect(rounds).toBeGreaterThan(1);
	await player.pass(50);
	await expect(player.heading).toHaveText('Well done');
	await player.save();
	expect(await journal(page)).toMatchObject([
		{ of: 'repeat:cat-cow', ending: 'complete', rounds, steps: [step('cat-cow', '', rounds)] }
	]);
});

test('one side is never the other, and what hurts sharply is not begun again', async ({ page }) => {
	const player = playerOn(page);
	await player.open('repeat/lying-twist?rounds=3&side=right');
	for (let passed = 0; passed < 50; passed += 5) {
		await player.pass(5);
		expect((await player.shown()).side).toBe('right');
	}
	await player.button('It hurts').click();
	await page.getByRole('radio', { name: 'Sharp pain' }).check();
	await expect(player.button('Skip to the next')).toBeHidden();
	await player.button('End for today').click();
	await expect(player.heading).toHaveText('You stopped here. That is fine.');
	await player.save();
	expect(await journal(page)).toMatchObject([
		{ of: 'repeat:lying-twist', steps: [step('lying-twist', 'r', 2)] }
	]);
});

test('a hold that is trained is not chosen: it stays the target', async ({ page }) => {
	await page.goto('stretches/bird-dog');
	await ready(page);
	await expect(page.getByRole('spinbutton', { name: 'Rest between' })).toBeVisible();
	await expect(page.getByRole('spinbutton', { name: 'Hold' })).toBeHidden();
	await page.goto('stretches/plank');
	await ready(page);
	await expect(page.getByRole('spinbutton', { name: 'Hold' })).toBeVisible();
	await expect(page.getByRole('group', { name: 'Sides' })).toBeHidden();
});

/** As it is stored: what was done on a side, and how often; then how far, which is tried elsewhere. */
function step(exercise: string, side: 'l' | 'r' | '', repetitions: number): readonly unknown[] {
	return [exercise, side, repetitions, expect.any(String), expect.any(Number)];
}

function choose(page: Page, group: string, choice: string): Promise<void> {
	return page
		.getByRole('group', { name: group, exact: true })
		.getByText(choice, { exact: true })
		.click();
}

/** What the device keeps of the sessions, as it is stored. */
async function journal(page: Page): Promise<readonly unknown[]> {
	return (await storedNow(page)).entries;
}
