import type { Page } from '@playwright/test';
import { barriers } from './barriers.ts';
import { expect, test } from './fixtures.ts';
import { watchMedia } from './media.ts';
import { playerOn, ready, stopClock, workerSettled } from './player-page.ts';
import { reliefOn } from './relief-page.ts';

test.describe('without a network', () => {
	test.use({ serviceWorkers: 'allow' });

	test('from every page, and with the network off, help is one tap away', async ({
		page,
		context
	}) => {
		await page.goto('stretches');
		await workerSettled(page);
		await page.waitForLoadState('networkidle');
		await context.setOffline(true);
		await page.getByRole('link', { name: 'My back has gone' }).click();
		await expect(page.getByRole('button', { name: 'None of these' })).toBeVisible();

		await page.goto('relief');
		await ready(page);
		await expect(page.getByRole('button', { name: 'None of these' })).toBeVisible();
	});

	test('the whole way, by one thumb and offline', async ({ page, context }) => {
		const relief = reliefOn(page);
		await page.goto('.');
		await workerSettled(page);
		await page.waitForLoadState('networkidle');
		await context.setOffline(true);
		await relief.open();
		await relief.tap('None of these');
		await expect(relief.heading).toHaveText('How do you want to rest?');
		await expect(
			page.getByText('If it does not ease in 10 minutes of trying').filter({ visible: true })
		).toBeVisible();

		await relief.tap('On my side');
		await expect(relief.timer).toHaveText('20');
		await relief.pass(21);
		await expect(page.getByText('Let the floor hold you.').first()).toBeVisible();
		await relief.tap('Stay');
		await relief.pass(200);
		await expect(relief.heading).toHaveText('Rest');
		await relief.tap('Again');
		await relief.pass(81);
		await expect(relief.heading).toHaveText('Settle');
		await relief.pass(5);
		await expect(relief.heading).toHaveText('Breathe in');
		await relief.pass(6);
		await expect(relief.heading).toHaveText('Breathe out');
		await relief.tap('Longer out-breath: in 4, out 6');
		await expect(relief.button('Longer out-breath: in 4, out 6')).toHaveAttribute(
			'aria-pressed',
			'true'
		);
		await relief.pass(206);
		await expect(relief.heading).toHaveText('How is the grip?');

		await relief.tap('Easier');
		await expect(relief.heading).toContainText('Tiny curls');
		await relief.pass(16);
		await expect(relief.heading).toContainText('1 of 5');
		await relief.pass(180);
		await expect(relief.heading).toHaveText('Do not uncurl');
		await relief.pass(50);
		await expect(page.getByText('Now roll over, in one piece.').first()).toBeVisible();
		await relief.pass(10);
		await expect(relief.heading).toHaveText('Cold or heat?');

		await relief.tap('Cold');
		await expect(
			page
				.getByRole('paragraph')
				.filter({ hasText: /^Always a cloth between\. 20 minutes at most/ })
		).toBeVisible();
		await relief.tap('Yes: start 20 minutes');
		await expect(relief.timer).toHaveText('20:00');
		await relief.pass(590);
		await relief.heading.click();
		await relief.pass(15);
		await relief.tap('My skin is fine');
		await expect(relief.button('My skin is fine')).toBeHidden();
		await relief.pass(595);
		await expect(relief.heading).toHaveText('Take the pack off');
		await relief.tap('It is off');
		await relief.tap('Yes, a spasm');
		await expect(page.getByText('Saved in your diary. Your next days start small.')).toBeVisible();

		await relief.tap('Get up');
		await relief.pass(28);
		await relief.tap('Yes, I stand');
		await relief.pass(126);
		await expect(relief.heading).toHaveText('That is all. Well done.');
		await expect
			.poll(() => relief.journal())
			.toEqual(['screening', 'self-care breathing', 'self-care cold', 'spasm', 'self-care walk']);
		await page.clock.resume();
		await page.getByRole('link', { name: 'Back to today' }).click();
		await expect(page.getByRole('navigation')).toBeVisible();
	});
});

test('each "worse" is answered with something else to do, and the third with whom to call', async ({
	page
}) => {
	const relief = reliefOn(page);
	await relief.open();
	await relief.tap('None of these');
	await relief.tap('On my back');
	await relief.tap('Skip');
	await relief.tap('Skip');
	await relief.tap('Worse');
	await expect(relief.heading).toHaveText('Lie another way');
	await expect(page.getByText('Do not stretch now.').first()).toBeVisible();
	await expect(relief.button('On my back')).toBeHidden();
	await relief.tap('Calves on a chair');
	await expect(relief.heading).toHaveText('Rest');
	await relief.tap('Skip');
	await relief.tap('Skip');
	await relief.tap('Worse');
	await expect(relief.heading).toHaveText('Keep still for now');
	for (const name of ['Cold', 'Heat']) await expect(relief.button(name)).toBeVisible();
	await relief.tap('Only breathe slowly');
	await relief.tap('Skip');
	await relief.tap('Worse');
	await expect(relief.heading).toHaveText('Stop trying, and rest');
	await expect(page.getByRole('link', { name: 'Doctor’s line: call 111' })).toHaveAttribute(
		'href',
		'tel:111'
	);
	await expect(relief.button('I will rest')).toBeVisible();
	// The button dials the emergency number and says so; the doctor is another way.
	await expect(page.getByText('Not an emergency? Please speak to a doctor today.')).toBeVisible();
	await expect(page.getByRole('link', { name: /^Emergency: call \d+$/ })).toHaveAttribute(
		'href',
		/^tel:\d+$/
	);
	await relief.tap('Warning signs again');
	await expect(relief.button('None of these')).toBeVisible();
});

test('after two "worse" it ends in rest, and after a third nothing else begins that day', async ({
	page
}) => {
	const relief = reliefOn(page);
	await relief.open();
	await relief.tap('None of these');
	for (const name of ['On my back', 'Skip', 'Skip', 'Worse', 'On my side', 'Skip', 'Skip', 'Worse'])
		await relief.tap(name);
	await relief.tap('Skip');
	await relief.tap('Neither');
	await expect(relief.heading).toHaveText('Keep lying');
	await relief.tap('I must get up');
	await relief.tap('Skip');
	await expect(relief.heading).toHaveText('Rest now');
	await expect(page.getByText('No walk for now.')).toBeVisible();
	await expect(page.getByText('Worse again, or no better tomorrow?')).toBeVisible();
	await relief.tap('Breathe');
	await relief.tap('Skip');
	await relief.tap('Worse');
	await relief.tap('I will rest');
	await page.reload();
	await ready(page);
	await relief.tap('Start over');
	await relief.tap('None of these');
	await expect(relief.heading).toHaveText('How do you want to rest?');
	await page.goto('play/daily');
	await expect(page.getByText('Your back got worse three times today.')).toBeVisible();
	// Rest, not a walk.
	await expect(page.getByRole('link', { name: 'Rest position' })).toBeVisible();
	await expect(page.getByRole('link', { name: /walk/ })).toBeHidden();
});

test.describe('where no line for advice is known', () => {
	test.use({ locale: 'en-US' });

	test('the third "worse" has the emergency number alone', async ({ page }) => {
		const relief = reliefOn(page);
		await relief.open();
		await relief.tap('None of these');
		await relief.tap('Skip');
		await relief.tap('Skip');
		for (const _ of [1, 2]) {
			await relief.tap('Worse');
			await relief.tap('Back');
		}
		await relief.tap('Worse');
		const calls = page.getByRole('link', { name: /call/i });
		await expect(calls).toHaveText(['Emergency: call 911']);
		await relief.tap('I will rest');
		await expect(relief.heading).toHaveText('How do you want to rest?');
	});
});

test('getting up starts from the position that was chosen', async ({ page }) => {
	const relief = reliefOn(page);
	await relief.open();
	await relief.tap('None of these');
	const ways = [
		['On my side', 'push up with both hands'],
		['On my back', 'Bend both knees, roll to your side'],
		['Calves on a chair', 'Take your legs off the chair']
	] as const;
	for (const [position, first] of ways) {
		await relief.tap(position);
		for (const name of ['Skip', 'Skip', 'Skip', 'Neither', 'Get up']) await relief.tap(name);
		await expect(page.getByText(first).first()).toBeVisible();
		await relief.tap('Back');
		await relief.tap('Rest');
	}
});

test('a sign that is true leaves rest and breathing, until it is answered again', async ({
	page
}) => {
	const relief = reliefOn(page);
	await relief.open();
	await page.getByRole('checkbox', { name: /^One leg is getting weaker/ }).click();
	await page.locator('form').getByRole('button').click();
	await expect(relief.heading).toHaveText('Stop. Get emergency help now.');
	await expect(page.getByRole('link', { name: /^Call/ })).toBeVisible();
	await relief.tap('Breathe');
	await expect(relief.heading).toHaveText('Settle');
	await relief.tap('Skip');
	await expect(relief.heading).toHaveText('Stop. Get emergency help now.');
	await relief.tap('Lie and rest');
	const pin = page.getByRole('region', { name: 'Emergency' });
	await expect(pin.getByRole('link', { name: 'Call 999' })).toBeInViewport({ ratio: 1 });
	await expect(pin).toContainText('One leg is getting weaker');
	await relief.tap('Calves on a chair');
	await expect(relief.heading).toHaveText('Rest');
	await expect(pin.getByRole('link', { name: 'Call 999' })).toBeInViewport({ ratio: 1 });
	await relief.pass(600);
	await expect(relief.heading).toHaveText('Are you all right?');
	await relief.tap('Yes, I am');
	await page.reload();
	await ready(page);
	await expect(relief.heading).toHaveText('Stop. Get emergency help now.');
	await relief.tap('Answer the questions again');
	await expect(pin).toBeVisible();
	await relief.tap('None of these');
	await relief.tap('Skip');
	await relief.tap('Skip');
	await expect(relief.heading).toHaveText('How is the grip?');
	await expect.poll(() => relief.journal()).toEqual(expect.arrayContaining(['screening weak-leg']));
});

test('curls that make it worse give way to the chair or tiny knee rolls, also after a reload', async ({
	page
}) => {
	const relief = reliefOn(page);
	await relief.open();
	await relief.tap('None of these');
	await relief.tap('On my side');
	await relief.tap('Skip');
	await relief.tap('Skip');
	await relief.tap('Easier');
	await expect(relief.heading).toContainText('Tiny curls');
	await relief.tap('It gets worse');
	await expect(relief.heading).toHaveText('Something gentler');
	await page.reload();
	await ready(page);
	await expect(relief.heading).toHaveText('Something gentler');
	await relief.tap('Tiny knee rolls');
	await expect(relief.heading).toContainText('Tiny knee rolls');
	await relief.tap('Back');
	await relief.tap('Calves on a chair');
	await expect(relief.heading).toHaveText('Rest');
	await relief.tap('Skip');
	await relief.tap('Skip');
	await relief.tap('The same');
	await expect(relief.heading).toHaveText('Something gentler');
});

test.describe('what was told about health counts', () => {
	test.use({ seasoned: false });

	/** As it is kept on the phone of somebody who answered the questions. */
	const having = (page: Page, ...conditions: readonly string[]) =>
		page.addInitScript((told) => {
			const key = 'one-degree-settings';
			const health = { answered: Date.now(), conditions: told, allowed: [] };
			const kept = JSON.parse(localStorage.getItem(key) ?? '{}');
			localStorage.setItem(key, JSON.stringify({ ...kept, health }));
		}, conditions);
	/** The answers on the page, without the ways on and what is above. */
	const offered = (page: Page) => page.locator('main').getByRole('button').allInnerTexts();

	test('fragile bones: no curls, and why', async ({ page }) => {
		const relief = reliefOn(page);
		await having(page, 'osteoporosis');
		await relief.open();
		await relief.tap('None of these');
		expect(await offered(page)).toEqual(['On my side', 'On my back', 'Calves on a chair']);
		await relief.tap('On my side');
		await relief.tap('Skip');
		await relief.tap('Skip');
		await relief.tap('Easier');
		await expect(relief.heading).toHaveText('No curls');
		await expect(page.getByText('your bones are weak').first()).toBeVisible();
		expect(await offered(page)).toEqual(['Rest', 'Breathe', 'Cold or heat']);
		await relief.tap('Breathe');
		await expect(relief.heading).toHaveText('Settle');
		await relief.tap('Skip');
		await relief.tap('The same');
		await relief.tap('Cold or heat');
		await expect(relief.heading).toHaveText('Cold or heat?');
	});

	test('pregnant: on the side, or on hands and knees', async ({ page }) => {
		const relief = reliefOn(page);
		await having(page, 'pregnant');
		await relief.open();
		await relief.tap('None of these');
		await expect(relief.heading).toHaveText('How do you want to rest?');
		expect(await offered(page)).toEqual(['On my side', 'On hands and knees']);
		await relief.tap('On hands and knees');
		await expect(page.getByText('On hands and knees, or on your forearms.').first()).toBeVisible();
		await relief.pass(81);
		await expect(relief.heading).toHaveText('Settle');
		await relief.tap('Skip');
		await relief.tap('Easier');
		await expect(relief.heading).toContainText('Tiny curls');
		await relief.tap('It gets worse');
		expect(await offered(page)).toEqual(['Breathe', 'Cold or heat']);
		await page.goto('repeat/breathing');
		await expect(page.getByText('do not lie long on your back')).toBeVisible();
		await page.goto('repeat/side-breathing');
		await ready(page);
		await expect(page.getByText('Breathing on your side').first()).toBeVisible();
		await expect(page.getByText('Not offered now')).toBeHidden();
	});

	test('a new hip: no curls and no chair', async ({ page }) => {
		const relief = reliefOn(page);
		await having(page, 'hip-replacement');
		await relief.open();
		await relief.tap('None of these');
		expect(await offered(page)).toEqual(['On my side', 'On my back']);
		await relief.tap('Skip');
		await relief.tap('Skip');
		await relief.tap('The same');
		await expect(relief.heading).toHaveText('No curls');
		await expect(page.getByText('you have an artificial hip').first()).toBeVisible();
	});

	test('what was kept before it was told goes on in what is open', async ({ page }) => {
		const relief = reliefOn(page);
		await relief.open();
		await relief.tap('None of these');
		await relief.tap('Calves on a chair');
		await relief.pass(30);
		await having(page, 'pregnant');
		await page.reload();
		await ready(page);
		await expect(relief.heading).toHaveText('Rest');
		await expect(page.getByText('Roll to your easier side').first()).toBeVisible();
	});
});

test('whoever is silent for ten minutes is asked, and nothing is sent', async ({ page }) => {
	const relief = reliefOn(page);
	await relief.open();
	await relief.tap('None of these');
	await relief.tap('On my side');
	await relief.pass(599);
	await expect(relief.heading).toHaveText('How is the grip?');
	const sent: string[] = [];
	page.on('request', (request) => {
		if (request.method() !== 'GET') sent.push(request.url());
	});
	await relief.pass(2);
	await expect(relief.heading).toHaveText('Are you all right?');
	await expect(page.getByRole('link', { name: /^Call/ })).toBeVisible();
	await relief.tap('Yes, I am');
	await expect(relief.heading).toHaveText('How is the grip?');
	expect(sent).toEqual([]);
});

test('a reload in the middle goes on where it was, and a spasm is written once', async ({
	page
}) => {
	const relief = reliefOn(page);
	await relief.open();
	await relief.tap('None of these');
	await relief.tap('On my side');
	await relief.pass(40);
	await page.reload();
	await ready(page);
	await expect(relief.heading).toHaveText('Rest');
	await expect(relief.button('Start over')).toBeVisible();
	const spasms = async () => (await relief.journal()).filter((entry) => entry === 'spasm');
	expect(await spasms()).toEqual([]);
	for (const name of ['Skip', 'Skip', 'Skip', 'Neither']) await relief.tap(name);
	await relief.tap('Yes, a spasm');
	await expect.poll(spasms).toHaveLength(1);
	await page.getByRole('button', { name: 'This was not a spasm' }).click();
	await expect(page.getByRole('button', { name: 'This was not a spasm' })).toBeHidden();
	await expect.poll(() => relief.journal()).toContain('removal');
	await relief.tap('Start over');
	await relief.tap('None of these');
	for (const name of ['Skip', 'Skip', 'Skip', 'Neither']) await relief.tap(name);
	await expect(relief.button('Yes, a spasm')).toBeHidden();
	expect(await spasms()).toHaveLength(1);
});

test('a spasm that grips in a session leads to the breathing', async ({ page }) => {
	const player = playerOn(page);
	const relief = reliefOn(page);
	await player.open('play/daily');
	await player.pass(5);
	await player.button('It hurts').click();
	await page.getByRole('radio', { name: 'A cramp' }).check();
	await page.clock.resume();
	await page.getByRole('link', { name: 'My back has gone' }).click();
	await relief.tap('None of these');
	await stopClock(page);
	await expect(relief.heading).toHaveText('Settle');
	await relief.pass(6);
	await expect(relief.heading).toHaveText('Breathe in');
});

test('the first tap wakes the voice, and one track goes on past the next question', async ({
	page
}) => {
	await watchMedia(page);
	// As browsers with people before them do; this one lets itself be heard at once.
	await page.addInitScript(() => {
		const { play } = HTMLMediaElement.prototype;
		let tapped = false;
		addEventListener('pointerdown', () => (tapped = true), true);
		HTMLMediaElement.prototype.play = function (this: HTMLMediaElement) {
			return tapped
				? play.call(this)
				: Promise.reject(new DOMException('Tap first.', 'NotAllowedError'));
		};
	});
	const relief = reliefOn(page);
	await page.goto('relief');
	await ready(page);
	await expect(relief.button('Tap for the voice')).toBeVisible();
	await page.getByRole('heading', { level: 1 }).click();
	await expect(relief.button('Say it again')).toBeVisible();
	await page.waitForFunction(() => {
		const media: unknown = Reflect.get(globalThis, 'media');
		return media instanceof HTMLAudioElement && !media.paused && media.currentTime > 1;
	});
	await relief.tap('None of these');
	await relief.tap('On my side');
	// A minute of rest, the breathing, the question, and silence until it asks after ten minutes.
	await expect
		.poll(() =>
			page.evaluate(() => {
				const laid: unknown = Reflect.get(globalThis, 'laidTrack');
				return laid instanceof Blob ? (laid.size / 96) * 0.024 : 0;
			})
		)
		.toBeGreaterThan(600);
});

for (const viewport of [
	{ width: 360, height: 740 },
	{ width: 844, height: 390 }
]) {
	test.describe(`on ${viewport.width} by ${viewport.height}`, () => {
		test.use({ viewport });

		test('everything is in reach without scrolling, and shuts nobody out', async ({ page }) => {
			test.setTimeout(120_000);
			const relief = reliefOn(page);
			// The finder of barriers needs a clock that runs.
			await page.goto('relief');
			await ready(page);
			const seen = async (hidden = 4) => {
				const heading = (await relief.heading.textContent()) ?? '';
				expect(await relief.hidden(), heading).toBeLessThanOrEqual(hidden);
				// It is dark whatever was chosen.
				expect(await barriers(page, ['dark']), heading).toEqual([]);
				for (const button of await page.getByRole('button').all()) {
					const box = await button.boundingBox();
					expect(Math.min(box?.width ?? 0, box?.height ?? 0), heading).toBeGreaterThan(43);
				}
			};
			// Twelve signs are more than a small phone holds; they scroll behind "None of these".
			await seen(480);
			await expect(relief.button('None of these')).toBeInViewport({ ratio: 1 });
			const last = page.getByRole('checkbox').last();
			await last.scrollIntoViewIfNeeded();
			await expect(last).toBeInViewport();
			await expect(relief.button('None of these')).toBeInViewport({ ratio: 1 });
			await page.getByRole('checkbox', { name: /^Your chest hurts/ }).click();
			const answer = page.locator('form').getByRole('button');
			await expect(answer).toBeInViewport({ ratio: 1 });
			await answer.click();
			await seen();
			await relief.tap('Answer the questions again');
			await relief.tap('None of these');
			await seen();
			await relief.tap('On my side');
			await seen();
			await relief.tap('Skip');
			await seen();
			await relief.tap('Skip');
			await seen();
			await relief.tap('The same');
			await seen();
			await relief.tap('Skip');
			await seen();
			await relief.tap('Back');
			await relief.tap('Easier');
			await relief.tap('It gets worse');
			await expect(relief.heading).toHaveText('Something gentler');
			await seen();
			await relief.tap('Tiny knee rolls');
			await seen();
			await relief.tap('Skip');
			await seen();
			await relief.tap('Heat');
			await seen();
			await relief.tap('Yes: start 20 minutes');
			await seen();
			await relief.tap('Take it off');
			await seen();
			await relief.tap('It is off');
			await seen();
			await relief.tap('Get up');
			await seen();
			await relief.tap('Skip');
			await seen();
			await relief.tap('Skip');
			await seen();
		});

		test('it can be turned for whoever lies on a side', async ({ page }) => {
			const relief = reliefOn(page);
			await relief.open();
			await relief.tap('None of these');
			for (const turn of [90, 180, 270]) {
				await relief.tap('Turn');
				await expect(page.locator(`[data-turn="${turn}"]`)).toBeVisible();
				for (const name of ['On my side', 'On my back', 'Calves on a chair', 'Skip'])
					await expect(relief.button(name)).toBeInViewport({ ratio: 1 });
			}
			await relief.tap('On my side');
			await expect(relief.button('Stay')).toBeInViewport({ ratio: 1 });
		});
	});
}

test.describe('for whoever wants no movement', () => {
	test.use({ contextOptions: { reducedMotion: 'reduce' } });

	test('the breath is told in words and steps', async ({ page }) => {
		const relief = reliefOn(page);
		await relief.open();
		await relief.tap('None of these');
		await relief.tap('On my back');
		await relief.tap('Skip');
		await relief.pass(6);
		const body = page.getByTestId('figure').locator('.body svg');
		const [drawn, full] = [await body.innerHTML(), page.locator('.bar > div')];
		await expect(full).toHaveCSS('scale', '0.2 1');
		await relief.pass(2);
		await expect(full).toHaveCSS('scale', '0.6 1');
		expect(await body.innerHTML()).toBe(drawn);
	});
});

test('each step is told to whoever listens', async ({ page }) => {
	const relief = reliefOn(page);
	await relief.open();
	const told = page.locator('main ~ [role="status"]');
	await relief.tap('None of these');
	await expect(told).toHaveText('How do you want to rest?');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(told).toHaveText(/^Rest\. Roll to your easier side/);
	await expect(relief.heading).toBeFocused();
	await relief.pass(81);
	await expect(told).toHaveText('Breathe');
	await relief.tap('Skip');
	await expect(told).toHaveText('How is the grip?');
});

test('it is dark whatever was chosen', async ({ page }) => {
	await page.addInitScript(() =>
		localStorage.setItem('one-degree-settings', JSON.stringify({ theme: 'light' }))
	);
	await page.goto('relief');
	await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
	await expect(page.locator('[data-palette="night"]')).toHaveCSS(
		'background-color',
		'rgb(7, 9, 12)'
	);
});
