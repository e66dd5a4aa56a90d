import type { Page } from '@playwright/test';
import { clippedText } from './clipped-text.ts';
import { expect, test } from './fixtures.ts';
import { historyOf } from './history.ts';
import { playerOn, ready } from './player-page.ts';
import { reliefOn } from './relief-page.ts';
import { overflow } from './screens.ts';
import { remember } from './stored-entries.ts';

const sizes = [
	{ width: 320, height: 640 },
	{ width: 390, height: 844 },
	{ width: 844, height: 390 }
];

/** Looks at what is shown now with text twice as large, on each size; then it is as before. */
async function look(page: Page, state: string, inView: readonly string[] = []): Promise<void> {
	await setText(page, '200%');
	for (const size of sizes) {
		await page.setViewportSize(size);
		const where = `${state} on ${size.width} by ${size.height}`;
		expect(await clippedText(page), where).toEqual([]);
		expect(await overflow(page), where).toBe(0);
		for (const name of inView) {
			const button = page.getByRole('button', { name, exact: true });
			await expect(button, `${name} of ${where}`).toBeInViewport({ ratio: 1 });
		}
		if (await page.locator('.floor').getByTestId('figure').count())
			expect(await figureInView(page), where).toBeGreaterThanOrEqual(
				Math.min(size.width, size.height) / 3
			);
	}
	await setText(page, '');
	await page.setViewportSize({ width: 390, height: 844 });
}

function setText(page: Page, size: string): Promise<unknown> {
	return page.evaluate((to) => (document.documentElement.style.fontSize = to), size);
}

/** The height of the figures that can be seen, or their width if that is less. */
function figureInView(page: Page): Promise<number> {
	return page.evaluate(() => {
		const boxes = [...document.querySelectorAll('.floor [data-testid="figure"]')].map((each) =>
			each.getBoundingClientRect()
		);
		const top = Math.max(0, Math.min(...boxes.map((each) => each.top)));
		const bottom = Math.min(innerHeight, Math.max(...boxes.map((each) => each.bottom)));
		return Math.min(bottom - top, ...boxes.map(({ width }) => width));
	});
}

/** As on a phone that does not let its screen stay on, which the player says all the time. */
function refuseWakeLock(): void {
	Object.assign(navigator.wakeLock, { request: () => Promise.reject(new Error('refused')) });
}

test('in every phase, paused and hurt, the figure, Pause and It hurts stay in view', async ({
	page
}) => {
	test.slow();
	const player = playerOn(page);
	await page.addInitScript(refuseWakeLock);
	await player.open('play/daily');
	await expect(page.getByText('The screen may go dark')).toBeAttached();
	const seen = new Set<string>();
	for (let steps = 0; steps < 60 && seen.size < 5; steps++) {
		const kind = await player.kind();
		if (!seen.has(kind)) await look(page, kind, ['Pause', 'It hurts', 'More']);
		seen.add(kind);
		await player.pass(1.5);
	}
	expect(seen.size).toBeGreaterThan(3);
	await player.pass(40);
	await player.button('Pause').click();
	await look(page, 'paused', ['Resume', 'It hurts', 'More']);
	await page.keyboard.press('Escape');
	await look(page, 'asked whether to end', ['Go on', 'End']);
	await page.keyboard.press('Escape');
	await player.button('More').click();
	await look(page, 'further controls');
	await player.button('Lock').click();
	await look(page, 'locked', ['Hold to unlock', 'It hurts']);
	await player.button('It hurts').click();
	await look(page, 'It hurts');
	await page.getByRole('radio', { name: 'cramp' }).check();
	await look(page, 'a cramp');
	await player.button('Rest and breathe').click();
	await look(page, 'resting');
	await player.button('End for today').click();
	await look(page, 'check-out');
	await page.getByRole('radio', { name: 'Too much' }).check();
	await page
		.getByRole('group', { name: /What was too much/ })
		.getByRole('button')
		.first()
		.click();
	await page.getByRole('radio', { name: 'Too far' }).first().check();
	await look(page, 'check-out after too much');
	await player.save();
	await look(page, 'saved');
});

test('what is needed, the sound check and its help leave room for the rest', async ({ page }) => {
	await page.goto('settings');
	await page.evaluate(forgetHints);
	await page.goto('play/daily');
	await expect(page.getByRole('heading', { name: 'Get set' })).toBeVisible();
	await look(page, 'get set', ['I’m ready']);
	await page.getByRole('button', { name: 'Can you hear me?' }).click();
	await page.getByRole('button', { name: 'No', exact: true }).click();
	await expect(page.getByText(/Turn up the volume/)).toBeVisible();
	await look(page, 'the help', ['I’m ready']);
});

test('the offer of sound, where a browser waits for a tap, leaves room for the rest', async ({
	page
}) => {
	await page.addInitScript(() => {
		HTMLMediaElement.prototype.play = () =>
			Promise.reject(new DOMException('Tap first.', 'NotAllowedError'));
	});
	await page.goto('play/daily');
	const player = playerOn(page);
	await player.alive();
	await expect(player.button('Tap here for sound')).toBeVisible();
	await look(page, 'the offer', ['Pause', 'It hurts']);
});

test('every stage of relief holds its words', async ({ page }) => {
	test.slow();
	const relief = reliefOn(page);
	await relief.open();
	await look(page, 'signs');
	await page.getByRole('checkbox').first().check();
	await relief.tap('This is true: what now?');
	await look(page, 'emergency');
	await relief.tap('Breathe');
	await look(page, 'breathing in an emergency', ['Back', 'Skip']);
	await relief.tap('Ticked by mistake?');
	await look(page, 'ticked by mistake');
	await page.getByRole('checkbox').first().uncheck();
	await relief.tap('None of these');
	await look(page, 'position', ['Back', 'Skip']);
	await page.locator('.answers button').first().click();
	await look(page, 'rest', ['Back', 'Stay', 'Again', 'Skip']);
	await relief.tap('Stay');
	await look(page, 'staying', ['Go on']);
	for (let stages = 0; stages < 10 && (await relief.button('Skip').count()); stages++) {
		await relief.tap('Skip');
		const stage = await page.locator('[data-stage]').getAttribute('data-stage');
		await look(page, stage ?? '');
		if (stage !== 'pack') continue;
		await relief.tap('Cold');
		await look(page, 'cloth');
		await relief.tap('Yes: start 20 minutes');
		await look(page, 'cold', ['Take it off']);
		await relief.pass(11 * 60);
		await look(page, 'half of the time is over');
		await relief.tap('Yes, and my skin is fine');
		await relief.tap('Take it off');
		await look(page, 'off');
	}
	await relief.pass(20 * 60);
	await look(page, 'at last');
});

test('timers, diary and measuring hold their words', async ({ page }) => {
	test.slow();
	const player = playerOn(page);
	await player.visit('tools/cold');
	await look(page, 'cold, before');
	await page.getByRole('button', { name: /min$/ }).first().click();
	await look(page, 'cold, running');
	for (const [path, start] of [
		['tools/walking', 'Start walking'],
		['tools/breathing', 'Start'],
		['measure/lying-twist', 'On the figure'],
		['measure/seated-twist', 'With a ruler'],
		['diary', 'It happened']
	] as const) {
		await page.goto(path);
		await ready(page);
		await look(page, path);
		await page.getByText(start, { exact: true }).first().click();
		await look(page, `${path}, ${start}`);
	}
});

test('twelve weeks of progress hold their words', async ({ page }) => {
	const evening = new Date('2026-03-20T18:00:00Z');
	await page.clock.setFixedTime(evening);
	await page.goto('');
	await page.getByText('First time here?').waitFor();
	await remember(
		page,
		historyOf({ until: evening.getTime() - 36_000_000, days: 84, spasms: [17, 52] })
	);
	for (const path of ['progress', 'diary', '']) {
		await page.goto(path);
		await page.getByRole('heading', { level: 1 }).waitFor();
		await look(page, path);
	}
});

/** Runs in the page. */
function forgetHints(): void {
	const key = 'one-degree-settings';
	const kept = JSON.parse(localStorage.getItem(key) ?? '{}');
	localStorage.setItem(key, JSON.stringify({ ...kept, told: [] }));
}
