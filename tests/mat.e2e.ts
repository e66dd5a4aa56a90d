import { reasonWords } from '#core/progression/reasons.ts';
import type { Page } from '@playwright/test';
import { exerciseNamed } from './content.ts';
import { expect, test } from './fixtures.ts';
import { playerOn, type PlayerPage } from './player-page.ts';
import { overflow } from './screens.ts';

test.use({ hasTouch: true });

/** The player in the middle of a step's first hold, or another kind of phase. */
async function inPhase(page: Page, kind: string): Promise<PlayerPage> {
	const player = playerOn(page);
	await player.open('play/daily');
	await passUntil(player, kind);
	return player;
}

async function passUntil(player: PlayerPage, kind: string): Promise<void> {
	for (let passed = 0; (await player.kind()) !== kind; passed++) {
		if (passed > 300) throw new Error(`The daily routine has no ${kind} from here on.`);
		await player.pass(1);
	}
}

test.describe('when it hurts', () => {
	test('in a phase of any kind it stops, and skipping goes on', async ({ page }) => {
		const player = playerOn(page);
		await player.open('play/daily');
		for (const kind of ['spoken', 'change-sides', 'rest', 'return', 'hold', 'move', 'get-ready']) {
			await passUntil(player, kind);
			const before = await player.heading.textContent();
			await player.button('It hurts').click();
			await expect(player.heading, kind).toHaveText('Stopped');
			await player.pass(20);
			await expect(player.heading, kind).toHaveText('Stopped');
			await player.button('Skip to the next').click();
			await expect(player.heading, kind).not.toHaveText(before ?? '');
			await player.pass(4);
			await expect(player.button('Pause'), kind).toBeVisible();
		}
	});

	test('the figure comes out, what it was is told, and is on the next plan', async ({ page }) => {
		const player = playerOn(page);
		await player.open('repeat/lying-twist?rounds=endless');
		await player.pass(14);
		const held = await player.shown();
		await player.button('It hurts').click();
		const { wayOut } = exerciseNamed('lying-twist');
		await expect(page.getByRole('paragraph').filter({ hasText: wayOut })).toBeVisible();
		await player.pass(6);
		expect((await player.shown()).body).not.toBe(held.body);
		await page.getByRole('radio', { name: 'Sharp pain' }).check();
		await expect(page.getByRole('button', { name: /^Easier/ })).toBeHidden();
		await player.button('End for today').click();
		await player.save();
		await page.clock.setSystemTime(new Date('2026-03-03T08:00:00Z'));
		await page.goto('routine/daily');
		await expect(page.getByText(reasonWords['stop-sign']).first()).toBeVisible();
	});

	test('easier goes on half as far from the beginning of the repetition', async ({ page }) => {
		const player = playerOn(page);
		await player.open('repeat/lying-twist?rounds=endless');
		const { start = 0 } = exerciseNamed('lying-twist').range ?? {};
		await expect(page.getByText(`knees over by ${start}°`)).toBeVisible();
		await player.pass(14);
		await player.button('It hurts').click();
		await page.getByRole('button', { name: /^Easier: only/ }).click();
		await expect(page.getByText(`knees over by ${start}°`)).toBeHidden();
		await expect(page.getByText(/Back into position/)).toBeVisible();
		await player.pass(4);
		expect((await player.shown()).kind).toBe('move');
	});

	test('somebody may rest and breathe, with the figure breathing', async ({ page }) => {
		const player = await inPhase(page, 'hold');
		await player.button('It hurts').click();
		await player.button('Rest and breathe').click();
		await expect(player.heading).toHaveText('Rest and breathe');
		await expect(player.figure).toHaveAttribute('aria-label', /reath/);
		await player.pass(30);
		await player.button('Skip to the next').click();
		await player.pass(4);
		await expect(player.button('Pause')).toBeVisible();
	});
});

test.describe('fingers', () => {
	test('on the figure pause and go on; two hard taps stop it', async ({ page }) => {
		const player = await inPhase(page, 'hold');
		await player.figure.tap();
		await expect(player.button('Resume')).toBeVisible();
		await player.pass(1);
		await player.figure.tap();
		await expect(player.button('Pause')).toBeVisible();
		await player.pass(5);
		await player.figure.tap();
		await player.figure.tap();
		await expect(player.button('Resume')).toBeVisible();
	});

	test('that swipe lead to the next step and back', async ({ page }) => {
		const player = await inPhase(page, 'hold');
		const first = await player.heading.textContent();
		await swipe(player, -150);
		await expect(player.heading).not.toHaveText(first ?? '');
		await swipe(player, 150);
		await expect(player.heading).toHaveText(first ?? '');
	});

	test('held down anywhere say that it hurts', async ({ page }) => {
		const player = await inPhase(page, 'hold');
		const time = await player.timeLeft.boundingBox();
		await page.mouse.move((time?.x ?? 0) + 10, (time?.y ?? 0) + 10);
		await page.mouse.down();
		await player.pass(0.7);
		await expect(player.heading).toHaveText('Stopped');
		await page.mouse.up();
	});

	test('do nothing while it is locked, nor do keys, until the lock is held', async ({ page }) => {
		const player = await inPhase(page, 'hold');
		await player.button('More').click();
		await player.button('Lock').click();
		await player.figure.tap();
		const heading = await player.heading.textContent();
		await page.keyboard.press('ArrowRight');
		await expect(player.heading).toHaveText(heading ?? '');
		await expect(player.button('Pause')).toBeHidden();
		await player.pass(2);
		await player.button('Hold to unlock').click();
		await expect(player.button('Hold to unlock')).toBeVisible();
		await player.button('Hold to unlock').hover();
		await page.mouse.down();
		await expect(player.button('Pause')).toBeVisible();
		await page.mouse.up();
	});
});

test('the further controls keep the keyboard, and give it back', async ({ page }) => {
	const player = await inPhase(page, 'hold');
	await player.button('More').focus();
	await page.keyboard.press('Enter');
	await expect(player.button('10 s less')).toBeFocused();
	for (let press = 0; press < 12; press++) {
		await page.keyboard.press('Tab');
		await expect(player.button('It hurts')).not.toBeFocused();
	}
	await page.keyboard.press('Escape');
	await expect(player.button('More')).toBeFocused();
});

for (const viewport of [
	{ width: 360, height: 740 },
	{ width: 844, height: 390 }
]) {
	test(`what stops it, and every way on, is in view on ${viewport.width}`, async ({ page }) => {
		await page.setViewportSize(viewport);
		const player = await inPhase(page, 'hold');
		await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
		for (const name of ['Pause', 'It hurts', 'More']) {
			await expect(player.button(name)).toBeInViewport({ ratio: 1 });
		}
		expect(await overflow(page)).toBe(0);
		await page.evaluate(() => (document.documentElement.style.fontSize = ''));
		await player.button('It hurts').click();
		for (const kind of [
			...['Sharp pain', 'Pain or tingling down a leg', 'A cramp', 'Just tired'],
			...['A joint hurts', 'Dizzy or short of breath']
		]) {
			await page.getByRole('radio', { name: kind }).check();
			for (const name of ['Rest and breathe', 'End for today']) {
				await expect(player.button(name)).toBeInViewport({ ratio: 1 });
			}
		}
	});
}

test('time can be added, taken, and a step done again', async ({ page }) => {
	const player = await inPhase(page, 'hold');
	const left = async () => Number(await player.timeLeft.textContent());
	const before = await left();
	await player.button('More').click();
	await player.button('10 s more').click();
	expect(await left()).toBe(before + 10);
	await player.button('10 s less').click();
	expect(await left()).toBe(before);
	await player.button('Again').click();
	expect((await player.shown()).kind).toBe('get-ready');
});

test('turned by any quarter everything is in view, upright to whoever looks', async ({ page }) => {
	const player = await inPhase(page, 'hold');
	for (const turns of [0, 1, 2, 3]) {
		if (turns > 0) {
			await player.button('More').click();
			await player.button('Turn').click();
			await player.button('Close').click();
		}
		for (const name of ['Pause', 'It hurts', 'More']) {
			await expect(player.button(name), `${turns}`).toBeInViewport({ ratio: 1 });
		}
		await expect(player.timeLeft).toBeInViewport({ ratio: 1 });
		const up = await page.evaluate(() => {
			const floor = document.querySelector('[data-turn]');
			return floor ? getComputedStyle(floor).rotate : '';
		});
		expect(up).toBe(turns === 0 ? 'none' : `${turns * 90}deg`);
		await swipe(player, -150, turns);
		await player.button('Previous').click();
	}
});

test('time is readable from two metres on every screen', async ({ page }) => {
	const player = await inPhase(page, 'hold');
	for (const viewport of [
		{ width: 360, height: 740 },
		{ width: 844, height: 390 },
		{ width: 1280, height: 800 }
	]) {
		await page.setViewportSize(viewport);
		for (const theme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme: theme });
			const { size, contrast } = await player.timeLeft.evaluate(legibility);
			// Digits are 0.72 of the type size; 16 minutes of arc are 9.3 mm at 2 m (ISO 9241-303), at 160 px an inch.
			expect(size * 0.72, `${viewport.width}`).toBeGreaterThan((9.3 / 25.4) * 160);
			expect(contrast).toBeGreaterThanOrEqual(7);
		}
	}
});

/** A finger's way across the figure, as whoever looks at it sees it. */
async function swipe(player: PlayerPage, across: number, turns = 0): Promise<void> {
	const box = await player.figure.boundingBox();
	const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
	const angle = (turns * Math.PI) / 2;
	await player.page.mouse.move(x, y);
	await player.page.mouse.down();
	await player.page.mouse.move(x + across * Math.cos(angle), y + across * Math.sin(angle), {
		steps: 5
	});
	await player.page.mouse.up();
}

/** The type's size in pixels, and its contrast with what is behind it (WCAG 2.2). */
function legibility(element: Element): { size: number; contrast: number } {
	const light = (colour: string) => {
		const canvas = new OffscreenCanvas(1, 1).getContext('2d');
		if (!canvas) return 0;
		canvas.fillStyle = colour;
		canvas.fillRect(0, 0, 1, 1);
		const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data]
			.slice(0, 3)
			.map((part) => part / 255)
			.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
		return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
	};
	const style = getComputedStyle(element);
	const floor = element.closest('[data-turn]');
	const lights = [light(style.color), light(floor ? getComputedStyle(floor).backgroundColor : '')];
	return {
		size: parseFloat(style.fontSize),
		contrast: (Math.max(...lights) + 0.05) / (Math.min(...lights) + 0.05)
	};
}
