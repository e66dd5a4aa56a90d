import type { Page } from '@playwright/test';
import { toolIds } from '#ui/tools/tools.ts';
import { kindsOfPage } from './content.ts';
import { expect, test } from './fixtures.ts';
import { translationWays, translatorOn, type TranslationWay } from './page-translator.ts';
import { playerOn, ready, silence, stopClock } from './player-page.ts';
import { reliefOn } from './relief-page.ts';

interface Scene {
	readonly page: Page;
	/** Begins to translate, if this is a translated page, and stops the clock. */
	readonly begin: () => Promise<void>;
	/** Notes what can be read. */
	readonly see: () => Promise<void>;
}

/** A tap anywhere says that somebody is there. */
const wake = 'a tap on the heading';

const scenes: Readonly<Record<string, (scene: Scene) => Promise<void>>> = {
	'a twist to both sides, a pause, what hurts and the check-out': async ({ page, begin, see }) => {
		const player = playerOn(page);
		await player.visit('repeat/lying-twist?rounds=endless');
		await begin();
		const screen = page.locator('.player');
		while ((await screen.getAttribute('data-phase')) === 'ready') {
			await player.pass(0.5);
			await page.waitForTimeout(50);
		}
		for (let seconds = 0; seconds < 110; seconds += 2) {
			await see();
			await player.pass(2);
		}
		await player.button('Pause').click();
		await see();
		await player.button('Resume').click();
		await player.pass(6);
		await see();
		await player.button('More').click();
		await see();
		await player.button('10 s more').click();
		await player.button('Again').click();
		await player.pass(3);
		await see();
		await player.button('It hurts').click();
		await see();
		await page.getByText('Cramp').click();
		await see();
		await player.button('Rest and breathe').click();
		await player.pass(7);
		await see();
		await player.button('End for today').click();
		await see();
		await page.getByRole('radio', { name: '2, mild' }).first().check({ force: true });
		await see();
		await player.save();
		// The offer of a plan follows once the journal is read.
		await expect(player.button('Not now')).toBeVisible();
		await see();
	},

	'the help for a back that has gone': async ({ page, begin, see }) => {
		const relief = reliefOn(page);
		await playerOn(page).visit('relief');
		await begin();
		const steps: readonly (string | number)[] = [
			...['None of these', 'On my side', 5, 16, 'Stay', 200, 'Again', 81, 5, 6],
			...['Longer out-breath: in 4, out 6', 206, 'Easier', 16, 90, 90, 50, 10, 'Cold'],
			...['Yes: start 20 minutes', 590, wake, 15, 'My skin is fine', 595, 'It is off'],
			...['Get up', 28, 'Yes, I stand', 126]
		];
		for (const step of steps) {
			if (step === wake) await relief.heading.click();
			else await (typeof step === 'string' ? relief.tap(step) : relief.pass(step));
			await see();
		}
		await expect(relief.heading).toHaveText('That is all. Well done.');
	},

	'a cold pack from beginning to end': async ({ page, begin, see }) => {
		await playerOn(page).visit('tools/cold');
		// It is read from the journal.
		await expect(page.getByText('Today: none so far.')).toBeVisible();
		await begin();
		await page.getByRole('button', { name: '15 min', exact: true }).press('Enter');
		for (const minutes of [0.1, 0.1, 7, 3, 4.5, 1]) {
			await page.clock.runFor(minutes * 60_000);
			await see();
		}
		await page.getByRole('button', { name: 'Undo' }).click();
		await see();
	},

	'the breathing pacer': async ({ page, begin, see }) => {
		await playerOn(page).visit('tools/breathing');
		await begin();
		await page.getByRole('button', { name: 'Start', exact: true }).click();
		for (let turn = 0; turn < 8; turn++) {
			await page.clock.runFor(1900);
			await see();
		}
		await page.getByRole('button', { name: 'Stop', exact: true }).click();
		await see();
	},

	'a walk': async ({ page, begin, see }) => {
		await playerOn(page).visit('tools/walking');
		await begin();
		await page.getByRole('button', { name: 'Start walking' }).click();
		for (const seconds of [1, 5, 60]) {
			await page.clock.runFor(seconds * 1000);
			await see();
		}
		await page.getByRole('button', { name: 'I am back' }).click();
		await see();
	},

	'measuring a twist': async ({ page, begin, see }) => {
		await playerOn(page).visit('measure/lying-twist');
		await begin();
		await page.getByText('Right', { exact: true }).click();
		await see();
		for (const value of ['30', '50', '34']) {
			const number = page.getByRole('spinbutton', { name: 'How far you got' });
			await number.fill(value);
			await number.press('Enter');
			await page.getByRole('button', { name: `That far: ${value}°` }).click();
			await see();
		}
		await page.getByRole('button', { name: 'Save' }).click();
		await expect(page.getByRole('heading', { name: 'Saved' })).toBeVisible();
		await see();
	}
};

for (const [name, play] of Object.entries(scenes)) {
	test.describe.serial(name, () => {
		const plain: string[] = [];

		test('without a translator', async ({ page }) => {
			test.setTimeout(180_000);
			plain.splice(0, Infinity, ...(await textsOf(page, play)));
			expect(new Set(plain).size).toBeGreaterThan(2);
		});

		for (const way of translationWays) {
			test(`reads the same with a translator that uses ${way}`, async ({ page }) => {
				test.setTimeout(180_000);
				expect(await textsOf(page, play, way)).toEqual(plain);
			});
		}
	});
}

async function textsOf(
	page: Page,
	play: (scene: Scene) => Promise<void>,
	way?: TranslationWay
): Promise<readonly string[]> {
	const translator = translatorOn(page);
	const texts: string[] = [];
	await play({
		page,
		begin: async () => {
			await translator.followed();
			if (way) await translator.begin(way);
			await stopClock(page);
		},
		see: async () => {
			texts.push(await translator.text());
		}
	});
	return texts;
}

test.describe('every page', () => {
	const paths = new Set([...kindsOfPage, ...toolIds.map((id) => `tools/${id}`)]);
	// A page that plays never stands still: those are scenes.
	for (const path of [...paths].filter((each) => !/^(play|repeat)\//.test(each))) {
		test(`/${path} reads the same with each kind of translator`, async ({ page }) => {
			const translator = translatorOn(page);
			// The label of a voice changes when a browser refuses to speak, at no certain time.
			await page.addInitScript(silence);
			await open(page, path);
			const plain = await translator.settledText();
			for (const [index, way] of translationWays.entries()) {
				if (index > 0) {
					await open(page, path);
					await expect.poll(() => translator.text()).toBe(plain);
				}
				expect(await translator.begin(way), way).toBeGreaterThan(3);
				expect(await translator.text(), way).toBe(plain);
			}
		});
	}
});

const pageScripts = '**/_app/immutable/entry/*.js';

for (const path of ['.', 'play/daily', 'relief', 'stretches/cat-cow', 'settings']) {
	test(`/${path} comes alive when it was translated before the app ran`, async ({ page }) => {
		const translator = translatorOn(page);
		// What a test does before the app runs counts as a tap, which lets a page sound.
		await page.addInitScript(silence);
		// What a first visit stores changes what the next one shows.
		await open(page, path);
		await open(page, path);
		const plain = await translator.settledText();

		const arrived = Promise.withResolvers<void>();
		await page.route(pageScripts, async (route) => {
			await arrived.promise;
			await route.continue();
		});
		await page.goto(path, { waitUntil: 'commit' });
		await expect(page.locator('main')).not.toBeEmpty();
		expect(await translator.begin('elements')).toBeGreaterThan(3);
		arrived.resolve();
		await ready(page);
		await translator.followed();
		await expect.poll(() => page.locator('.app font').count()).toBeGreaterThan(3);
		if (path !== 'play/daily') await expect.poll(() => translator.text()).toBe(plain);
	});
}

test('pages that are left take their translation along', async ({ page }) => {
	const translator = translatorOn(page);
	const places = page.getByRole('navigation', { name: 'Main' });
	const names = ['Stretches', 'Progress', 'Settings', 'Today'];
	const go = async (name: string) => {
		await places.getByRole('link', { name }).click();
		await expect(page).toHaveTitle(name === 'Today' ? 'One Degree' : `${name} · One Degree`);
	};
	await open(page, '.');
	const plain = new Map<string, string>();
	for (const name of names) {
		await go(name);
		plain.set(name, await translator.settledText());
	}
	for (const way of translationWays) {
		await open(page, '.');
		await translator.begin(way);
		for (const name of names) {
			await go(name);
			await expect.poll(() => translator.text(), `${way}, ${name}`).toBe(plain.get(name));
		}
	}
});

async function open(page: Page, path: string) {
	await page.goto(path || '.');
	await ready(page);
	await translatorOn(page).followed();
}
