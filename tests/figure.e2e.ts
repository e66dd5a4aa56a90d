import type { Page } from '@playwright/test';
import { exerciseNamed } from './content.ts';
import { expect, test } from './fixtures.ts';
import { playerOn, ready, stopClock } from './player-page.ts';

test('a hold is breathed through: the ribs open and close, and stand still in a pause', async ({
	page
}) => {
	const player = playerOn(page);
	await player.open('repeat/double-knee-to-chest?rounds=endless');
	await player.pass(getReady('double-knee-to-chest') + 7);
	expect((await player.shown()).kind).toBe('hold');
	const heights: number[] = [];
	for (let half = 0; half < 20; half++) {
		heights.push(await trunkHeight(page));
		await player.pass(0.5);
	}
	const opened = Math.max(...heights) / Math.min(...heights);
	expect(opened).toBeGreaterThan(1.015);
	expect(opened).toBeLessThan(1.08);

	await player.button('Pause').click();
	const paused = await trunkHeight(page);
	await player.pass(3);
	expect(await trunkHeight(page)).toBe(paused);
});

test('a saved session is last time on the page of its stretch, and when it is played again', async ({
	page
}) => {
	const { range } = exerciseNamed('single-knee-to-chest');
	await page.goto('stretches/single-knee-to-chest');
	await ready(page);
	await page.getByText('Details: numbers and sources').click();
	await expect(page.getByText('Last time').locator('..')).toContainText('not yet');
	await expect(page.locator('.marks .typical')).toHaveCount(1);
	await expect(page.locator('.marks .last')).toHaveCount(0);

	const player = playerOn(page);
	await player.open('repeat/single-knee-to-chest?rounds=endless');
	await expect(
		page.getByText(`most healthy adults ${range?.goal}°`, { exact: true })
	).toBeVisible();
	await player.pass(60);
	await player.end();
	await page.getByRole('radio', { name: 'Just right' }).check();
	await player.save();

	await player.open('repeat/single-knee-to-chest?rounds=endless');
	await expect(page.locator('.marks .last')).toHaveCount(1);
	await expect(
		page.getByText(`last time ${range?.start}°, most healthy adults ${range?.goal}°`)
	).toBeVisible();
});

test('walking waits standing, then goes round and round, and stands still in a pause', async ({
	page
}) => {
	const player = playerOn(page);
	await player.open('repeat/stand-walk');
	const standing = await legOn(page);
	await player.pass(1);
	expect(await legOn(page)).toBe(standing);
	await player.pass(getReady('stand-walk') + 2);
	const legs: string[] = [];
	for (let moment = 0; moment < 4; moment++) {
		legs.push(await legOn(page));
		await player.pass(0.4);
	}
	expect(new Set([standing, ...legs]).size).toBe(5);

	await player.button('Pause').click();
	const paused = await legOn(page);
	await player.pass(3);
	expect(await legOn(page)).toBe(paused);
});

test('cushions wait where the body will be at today’s target, and stand still while it comes', async ({
	page
}) => {
	const player = playerOn(page);
	await player.open('repeat/childs-pose?rounds=endless');
	const cushions = page.locator('.layers > .stop');
	await expect(cushions).toBeVisible();
	const outlines = () =>
		cushions.evaluate((stop) =>
			[...stop.querySelectorAll('path')].map((path) => path.getAttribute('d')).join()
		);
	const [before, kneeling] = [await outlines(), await trunkHeight(page)];
	await player.pass(getReady('childs-pose') + 4);
	expect(Math.abs((await trunkHeight(page)) - kneeling)).toBeGreaterThan(5);
	expect(await outlines()).toBe(before);
});

test('sleeves hang back while an arm is lifted, and come to rest with it', async ({ page }) => {
	const player = playerOn(page);
	await player.open('repeat/bird-dog?rounds=endless');
	let furthest = 0;
	for (let half = 0; half < 40 && (await player.shown()).kind !== 'hold'; half++) {
		furthest = Math.max(furthest, ...(await sleevesOn(page)));
		await player.pass(0.5);
	}
	expect(furthest).toBeGreaterThan(0.5);
	expect(furthest).toBeLessThanOrEqual(2.5);
	await player.pass(1);
	expect(Math.max(...(await sleevesOn(page)))).toBeLessThan(0.15);
});

function getReady(id: string): number {
	return exerciseNamed(id).dose.getReady?.seconds ?? 0;
}

/** The outline of a leg on the page. */
function legOn(page: Page): Promise<string> {
	return page.evaluate(
		() => document.querySelector('.body .od-group-leg-right path')?.getAttribute('d') ?? ''
	);
}

/** Degrees by which each sleeve is behind its arm. */
function sleevesOn(page: Page): Promise<number[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll('.body .od-sleeve')].map((sleeve) =>
			Math.abs(Number.parseFloat(getComputedStyle(sleeve).rotate) || 0)
		)
	);
}

/** Of the shirt on the page, in pixels. */
function trunkHeight(page: Page): Promise<number> {
	return page.evaluate(
		() => document.querySelector('.body .od-group-torso')?.getBoundingClientRect().height ?? 0
	);
}

test.describe('for somebody who wants no movement', () => {
	test.use({ contextOptions: { reducedMotion: 'reduce' } });

	test('start and target stand side by side, and nothing of them changes in mid-phase', async ({
		page
	}) => {
		const player = playerOn(page);
		await player.visit('repeat/seated-twist?rounds=endless');
		await expect(page.locator('[data-testid="figure"] .body svg')).toHaveCount(2);
		await stopClock(page);
		await player.pass(getReady('seated-twist') + 2.5);
		await expect(page.getByRole('figure').last()).toContainText('now, turn');
		await noteChanges(page);
		await player.pass(2);
		expect(await player.shown()).toMatchObject({ kind: 'move' });
		expect(await changes(page)).toEqual([]);
		await player.pass(2);
		await expect(page.getByRole('figure').last()).toContainText('now, stay');
		const before = await changes(page);
		await player.pass(4);
		expect((await changes(page)).length).toBe(before.length);
		await expect(player.timeLeft).toBeVisible();
	});
});

/** From now on, what changes inside the drawings. */
async function noteChanges(page: Page): Promise<void> {
	await page.evaluate(() => {
		const root = document.documentElement;
		root.dataset.changes = '[]';
		const observer = new MutationObserver((records) => {
			const said = records.map(({ type, attributeName }) => `${type} ${attributeName ?? ''}`);
			root.dataset.changes = JSON.stringify([...JSON.parse(root.dataset.changes ?? '[]'), ...said]);
		});
		for (const figure of document.querySelectorAll('[data-testid="figure"]'))
			observer.observe(figure, { attributes: true, childList: true, subtree: true });
	});
}

async function changes(page: Page): Promise<readonly string[]> {
	return JSON.parse(await page.evaluate(() => document.documentElement.dataset.changes ?? 'null'));
}
