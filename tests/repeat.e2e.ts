import type { Page } from '@playwright/test';
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
		const { side, body } = await player.shown();
		expect(body).not.toBe('');
		if (side) sides.add(side);
		if (sides.size === 2 && (await page.getByText('Round 3').isVisible())) break;
	}
	expect([...sides].sort()).toEqual(['left', 'right']);
	await expect(page.getByText('Round 3')).toBeVisible();
	await player.end();
	await expect(player.heading).toHaveText('Ended early');
	await player.button('Reached all').click();
	await player.button('Save').click();
	await expect(player.heading).toHaveText('Saved');

	const [entry] = await journal(page);
	expect(entry).toMatchObject({ of: 'repeat:lying-twist', ending: 'early', rounds: 2 });
	await page.goto('progress');
	await expect(page.getByText('Sessions').locator('..')).toContainText('1');
	const readings = page.getByRole('region', { name: exerciseNamed('lying-twist').name });
	for (const side of ['left', 'right']) {
		const { start } = exerciseNamed('lying-twist').range ?? {};
		await expect(readings.getByRole('heading', { name: `${side} side` })).toHaveText(
			`${side} side ${start}°`
		);
	}
});

/** What the device keeps of the sessions, as it is stored. */
function journal(page: Page): Promise<readonly unknown[]> {
	return page.evaluate(
		() =>
			new Promise<readonly unknown[]>((done) => {
				indexedDB.open('one-degree').onsuccess = ({ target }) => {
					const { result } = target as IDBOpenDBRequest;
					const all = result.transaction('entries').objectStore('entries').getAll();
					all.onsuccess = () => done(all.result);
				};
			})
	);
}
