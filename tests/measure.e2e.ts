import type { Page } from '@playwright/test';
import { barriers } from './barriers.ts';
import { expect, test, withWindows } from './fixtures.ts';
import { watchMedia } from './media.ts';
import { ready } from './player-page.ts';

test.use(withWindows);

const began = new Date('2026-03-02T08:00:00Z');

test('the figure is put where somebody got, three times, and the middle one is kept', async ({
	page
}) => {
	await page.goto('stretches/lying-twist');
	await ready(page);
	await page.getByRole('link', { name: 'Measure how far you go' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Measure: Lying twist');
	await page.getByText('Right', { exact: true }).click();
	for (const value of ['30', '50', '34']) {
		const number = page.getByRole('spinbutton', { name: 'How far you got' });
		await number.fill(value);
		await number.press('Enter');
		await page.getByRole('button', { name: `That far: ${value}°` }).click();
	}
	await expect(page.getByText('The middle one: about 34°, give or take 9°.')).toBeVisible();
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(page.getByRole('heading', { name: 'Saved' })).toBeVisible();
	await expect(page.getByText('The right side can be measured again from')).toBeVisible();

	await page.reload();
	await ready(page);
	await expect(page.getByText('Three tries, of which the middle one counts.')).toBeVisible();
	await page.getByText('Right', { exact: true }).click();
	const row = page.getByRole('row').filter({ hasText: 'On the figure' });
	await expect(row).toContainText('34° ± 9°');
	await page.goto('measure');
	await expect(page.getByRole('link', { name: 'Lying twist' })).toContainText('34° ± 9°, right');
});

test('the figure can be dragged', async ({ page }) => {
	await page.goto('measure/childs-pose');
	await ready(page);
	const figure = page.getByTestId('figure');
	await expect(figure.locator('.body svg')).toBeVisible();
	const slider = page.getByRole('slider', { name: 'How far you got' });
	const before = await slider.getAttribute('aria-valuetext');
	const box = await figure.boundingBox();
	if (!box) throw new Error('There is no figure.');
	const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
	await expect(async () => {
		await page.mouse.move(x, y);
		await page.mouse.down();
		await page.mouse.move(x - 60, y + 20, { steps: 5 });
		await page.mouse.up();
		expect(await slider.getAttribute('aria-valuetext')).not.toBe(before);
	}).toPass();
});

test('a ruler is read three times; what fits no body is not counted; it can be undone', async ({
	page
}) => {
	await page.goto('measure/lying-twist');
	await ready(page);
	await page.getByText('With a ruler').click();
	const height = page.getByRole('spinbutton', { name: 'Height of the lower kneecap' });
	await height.fill('34');
	await expect(page.getByText('that is 38°')).toBeVisible();
	await height.press('Enter');
	await height.fill('300');
	await height.press('Enter');
	await expect(page.getByText('That does not fit this stretch')).toBeVisible();
	await expect(page.getByText('Two more tries.')).toBeVisible();
	await height.fill('40');
	await height.press('Enter');
	await page.getByRole('button', { name: 'Leave out try 2: 19°' }).click();
	for (const read of ['33', '35']) {
		await height.fill(read);
		await height.press('Enter');
	}
	await expect(page.getByText('The middle one: about 38°, give or take 6°.')).toBeVisible();
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(page.getByRole('row').filter({ hasText: '38° ± 6°' })).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByText('Three tries, of which the middle one counts.')).toBeVisible();
	await page.reload();
	await ready(page);
	await expect(page.getByText('Three tries, of which the middle one counts.')).toBeVisible();
	await expect(page.getByRole('row')).toHaveCount(0);
});

test('a turn is told by the clock, to the left as to the right, and no phone is offered', async ({
	page
}) => {
	await page.goto('measure/seated-twist');
	await ready(page);
	await page.getByText('On a clock face').click();
	await expect(page.getByText('half past eleven, 15°')).toBeVisible();
	await page.getByText('Right', { exact: true }).click();
	await page.getByText('On a clock face').click();
	const points = page.getByRole('slider', { name: 'Your breastbone points to' });
	await points.press('ArrowRight');
	await expect(points).toHaveAttribute('aria-valuetext', 'twenty to one, 20°');
	for (let tries = 0; tries < 3; tries++) {
		await page.getByRole('button', { name: 'Take it' }).click();
	}
	await expect(page.getByText('about 20°, give or take 8°')).toBeVisible();
	await expect(page.getByText('With the phone')).toHaveCount(0);
	await expect(page.getByText('A phone cannot feel this turn')).toBeVisible();
});

test('a phone measures by itself, and says when', async ({ page }) => {
	await watchMedia(page);
	await phoneAt(page);
	await page.getByText('With the phone').click();
	await page.getByRole('button', { name: 'Start', exact: true }).click();
	await tilt(page, 0, 100);
	await expect(page.getByText('Get into place, and hold still')).toBeVisible();
	await expect.poll(() => page.evaluate(() => 'laidTrack' in globalThis)).toBe(true);
	for (const angle of [40, 46, 44]) {
		await tilt(page, 3, 16_000);
		await expect(page.getByText('Now move, and stay at the end')).toBeVisible();
		await tilt(page, 3 + angle, 12_000);
	}
	await expect(page.getByText('The middle one: about 44°, give or take 6°.')).toBeVisible();
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(page.getByRole('row').filter({ hasText: '44° ± 6°' })).toBeVisible();
});

test('once a week is enough, and a month tells more', async ({ page }) => {
	await phoneAt(page);
	const three = async (value: string) => {
		const number = page.getByRole('spinbutton', { name: 'How far you got' });
		await number.fill(value);
		await number.press('Enter');
		for (let tries = 0; tries < 3; tries++)
			await page.getByRole('button', { name: 'That far' }).click();
		await page.getByRole('button', { name: 'Save' }).click();
	};
	await three('30');
	await expect(page.getByText('can be measured again from Monday 9 March')).toBeVisible();
	await later(page, 6);
	await expect(page.getByText('Measured this week')).toBeVisible();
	await expect(page.getByRole('button', { name: 'That far' })).toBeHidden();
	await later(page, 30);
	// The warning signs are owed an answer again by then, and measuring is moving.
	await page.getByRole('link', { name: 'Warning signs' }).click();
	for (let screen = 0; screen < 3; screen++)
		await page.getByRole('button', { name: 'None of these' }).click();
	await page.getByRole('link', { name: 'Stretches' }).click();
	await page.getByRole('link', { name: 'measure how far you go' }).click();
	await page.getByRole('link', { name: 'Lying twist' }).click();
	await three('40');
	await expect(page.getByText('Further than a month ago')).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).click();
	await three('33');
	await expect(page.getByText('Much the same as a month ago')).toBeVisible();
});

test('a phone that may not be felt says so in a sentence, and the rest goes on', async ({
	page
}) => {
	await page.addInitScript(() => {
		Object.assign(DeviceMotionEvent, { requestPermission: () => Promise.resolve('denied') });
	});
	await page.goto('measure/bridge');
	await ready(page);
	await page.getByText('With the phone').click();
	await page.getByRole('button', { name: 'Start', exact: true }).click();
	await expect(page.getByText('may not tell this page how it lies')).toBeVisible();
	await page.getByText('With a ruler').click();
	await expect(page.getByRole('spinbutton', { name: 'Height of the books' })).toBeVisible();
});

test('without a sensor it says so too', async ({ page }) => {
	await page.goto('measure/bridge');
	await ready(page);
	await page.getByText('With the phone').click();
	await page.getByRole('button', { name: 'Start', exact: true }).click();
	await expect(page.getByText('This device does not tell how it lies')).toBeVisible();
});

test('measuring shuts nobody out, in whichever way', async ({ page }) => {
	await page.goto('measure/seated-twist');
	await ready(page);
	for (const way of ['On the figure', 'With a ruler', 'On a clock face']) {
		await page.getByText(way, { exact: true }).click();
		expect(await barriers(page), way).toEqual([]);
	}
	for (let tries = 0; tries < 3; tries++)
		await page.getByRole('button', { name: 'Take it' }).click();
	expect(await barriers(page)).toEqual([]);
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(page.getByRole('table')).toBeVisible();
	expect(await barriers(page)).toEqual([]);
	await page.goto('measure/bridge');
	await ready(page);
	await page.getByText('With the phone').click();
	await page.getByRole('button', { name: 'Start', exact: true }).click();
	await expect(page.getByText('This device does not tell how it lies')).toBeVisible();
	expect(await barriers(page)).toEqual([]);
});

/** Opens the lying twist with a clock in the test's hands. */
async function phoneAt(page: Page): Promise<void> {
	await page.clock.install({ time: began });
	await page.addInitScript(() => {
		performance.mark = (name) => {
			if (name === 'ready') document.documentElement.setAttribute('data-test-ready', '');
			return new PerformanceMark(name);
		};
	});
	await page.goto('measure/lying-twist');
	await ready(page);
	await expect(page.getByText('Three tries, of which the middle one counts.')).toBeVisible();
}

/** So many days after it began. */
async function later(page: Page, days: number): Promise<void> {
	await page.clock.setSystemTime(new Date(began.getTime() + days * 86_400_000));
	await page.reload();
	await ready(page);
}

/** For so long the phone lies turned by so many degrees. */
async function tilt(page: Page, degrees: number, length: number): Promise<void> {
	await page.evaluate((turned) => {
		const turn = (turned * Math.PI) / 180;
		const gravity = { x: 0, y: 9.81 * Math.sin(turn), z: 9.81 * Math.cos(turn) };
		clearInterval(Number(document.body.dataset['tilting']));
		const tilting = setInterval(() => {
			dispatchEvent(
				new DeviceMotionEvent('devicemotion', { accelerationIncludingGravity: gravity })
			);
		}, 50);
		document.body.dataset['tilting'] = String(tilting);
	}, degrees);
	await page.clock.runFor(length);
}
