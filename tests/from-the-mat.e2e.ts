import { expect, test } from './fixtures.ts';
import { playerOn, ready, type PlayerPage } from './player-page.ts';
import { storedNow } from './stored-now.ts';

const sizes = [
	{ width: 320, height: 640 },
	{ width: 390, height: 844 },
	{ width: 844, height: 390 }
];

/** Lets time pass until this is seen. */
async function passUntil(player: PlayerPage, words: string): Promise<void> {
	for (let passed = 0; !(await player.page.getByText(words).isVisible()); passed++) {
		if (passed > 120) throw new Error(`"${words}" is not seen.`);
		await player.pass(1);
	}
}

test('who changes position has twenty seconds, may wait, and goes on when in position', async ({
	page
}) => {
	const player = playerOn(page);
	await player.open('play/daily');
	await passUntil(player, 'Take your time, or tap Pause.');
	expect(Number(await player.timeLeft.textContent())).toBeGreaterThanOrEqual(19);
	await player.button('Pause').click();
	await player.pass(60);
	await expect(player.button('Resume')).toBeVisible();
	await player.button('Resume').click();
	await player.pass(4);
	await expect(page.getByText('Stand up tall', { exact: true })).toBeVisible();
	await player.button('I’m in position').click();
	await expect(page.locator('.word').getByText('hold the chair')).toBeVisible();
	await player.button('I’m in position').click();
	await expect(player.heading).toHaveText('Cat-cow');
	await expect(player.button('I’m in position')).toBeHidden();
});

for (const viewport of sizes)
	test(`what to do is one line of 28 pixels on ${viewport.width}`, async ({ page }) => {
		await page.setViewportSize(viewport);
		const player = playerOn(page);
		await player.open('play/daily');
		const line = page.locator('.word');
		for (let passed = 0; passed < 240; passed += 4) {
			const { size, lines } = await line.evaluate((element) => {
				const { fontSize, lineHeight } = getComputedStyle(element);
				return { size: parseFloat(fontSize), lines: element.clientHeight / parseFloat(lineHeight) };
			});
			const words = (await line.textContent()) ?? '';
			expect(size, words).toBeGreaterThanOrEqual(28);
			expect(Math.round(lines), words).toBe(1);
			await player.pass(4);
		}
	});

for (const viewport of sizes)
	test(`a stretch shows its name, Start and three steps at once on ${viewport.width}`, async ({
		page
	}) => {
		await page.setViewportSize(viewport);
		for (const id of ['childs-pose', 'side-hunch', 'single-knee-to-chest']) {
			await page.goto(`stretches/${id}`);
			await ready(page);
			const bar = page.getByRole('link', { name: 'My back has gone' });
			const under = await bar.boundingBox();
			const shown = [
				page.getByRole('heading', { level: 1 }),
				page.getByRole('link', { name: 'Start', exact: true }),
				...(await page.locator('.page > ol > li').all())
			];
			expect(shown).toHaveLength(5);
			for (const each of shown) {
				await expect(each).toBeInViewport({ ratio: 1 });
				const box = await each.boundingBox();
				if (viewport.width < 640)
					expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(under?.y ?? 0);
			}
			await expect(page.getByText('Also called', { exact: false })).toBeHidden();
		}
	});

test('what is offered when it hurts keeps its place, whichever pain it was', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	const player = playerOn(page);
	await player.open('play/daily');
	await player.pass(12);
	await player.button('It hurts').click();
	for (const name of ['Skip to the next', 'End for today'])
		await expect(player.button(name)).toBeInViewport({ ratio: 1 });
	const places = new Map<string, string>();
	for (const kind of ['Sharp pain', 'A cramp', 'A joint hurts', 'Just tired', 'Pain or tingling']) {
		await page.getByRole('radio', { name: kind }).check();
		for (const button of await page.locator('.ways button').all()) {
			if (!(await button.isVisible())) continue;
			const { x = 0, y = 0 } = (await button.boundingBox()) ?? {};
			const name = (await button.textContent()) ?? '';
			const stop = await page.locator('.stopped').evaluate((element) => element.scrollTop);
			const place = `${Math.round(x)} ${Math.round(y + stop)}`;
			expect(places.get(name) ?? place, `${name} after ${kind}`).toBe(place);
			places.set(name, place);
		}
	}
	const relief = page.getByRole('link', { name: 'My back has gone' });
	const [own, panel] = [await relief.boundingBox(), await page.locator('.stopped').boundingBox()];
	expect(own?.width ?? 0).toBeGreaterThan((panel?.width ?? 0) - 16);
});

test('the last exercise has no next to skip to', async ({ page }) => {
	const player = playerOn(page);
	await player.open('repeat/cat-cow?rounds=1');
	await player.pass(12);
	await player.button('It hurts').click();
	await expect(player.button('End for today')).toBeVisible();
	await expect(player.button('Skip to the next')).toBeHidden();
});

test('all behind the further controls is dark, and a tap on it closes them', async ({ page }) => {
	const player = playerOn(page);
	await player.open('play/daily');
	await player.button('More').click();
	const { width = 0, height = 0 } = (await page.locator('.backdrop').boundingBox()) ?? {};
	expect([width, height]).toEqual([page.viewportSize()?.width, page.viewportSize()?.height]);
	await page.mouse.click(width / 2, 100);
	await expect(player.button('Close')).toBeHidden();
});

test.describe('a first time', () => {
	test.use({ seasoned: false });

	/** Answers what is asked before the first movement, and is ready. */
	async function begin(player: PlayerPage, path: string): Promise<void> {
		await player.visit(path);
		for (let screen = 0; screen < 4; screen++) await player.button('None of these').click();
		await player.button('I’m ready').click();
	}

	test('the marks at the figure are explained once each, and can be turned off', async ({
		page
	}) => {
		const player = playerOn(page);
		await begin(player, 'repeat/lying-twist?rounds=endless');
		await player.takeClock();
		const words = [
			'Tap me to pause. Hold me if it hurts.',
			'Pale figure: how far today.',
			'Curved line: your way there.',
			'Dots: how far most healthy adults go.'
		];
		for (const each of words) {
			await passUntil(player, each);
		}
		await passUntil(player, 'most healthy adults 65°');
		const { told } = (await storedNow(page)).settings;
		expect(told).toEqual(expect.arrayContaining(['gestures', 'mark-ghost', 'mark-dots']));
		await player.end();
		await page.clock.resume();

		await page.goto('settings/figure');
		await ready(page);
		await page.getByLabel('Lines, dots and a pale figure show how far to go').uncheck();
		await page.goto('stretches/cat-cow');
		await player.alive();
		await expect(page.locator('.marks .typical')).toHaveCount(0);
		await page.goto('repeat/cat-cow');
		await player.button('I’m ready').click();
		await player.alive();
		await expect(page.locator('.marks .typical')).toHaveCount(0);
		await expect(page.getByText('most healthy adults', { exact: false })).toBeHidden();
	});

	test('after "I’m ready" the keyboard is at the name of the first exercise', async ({ page }) => {
		const player = playerOn(page);
		await begin(player, 'play/daily');
		await player.begun();
		await expect(player.heading).toBeFocused();
	});
});
