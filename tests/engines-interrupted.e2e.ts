import { expect, test } from '@playwright/test';
import type { Engine } from './engine.ts';
import { playIn, type EnginePage } from './engine-page.ts';
import { engines } from './engines.ts';
import { noteMedia, playByClock, showPage } from './media.ts';

for (const { name, start } of engines)
	test.describe(name, () => {
		test.describe.configure({ mode: 'default' });
		let engine: Engine;
		test.beforeAll(async () => {
			engine = await start();
		});
		test.afterAll(() => engine.close());

		const withSound = (journey: (page: EnginePage) => Promise<void>) =>
			playIn(engine, { returning: 'with sound', before: [noteMedia, playByClock] }, journey);

		test('a call, a headset pulled out or the sound of another app pauses it, and says so', () =>
			withSound(async (page) => {
				await begin(page, 'play/daily');
				expect(await page.engine.evaluate(heard)).toBe(true);
				await page.engine.evaluate(interruptSound);
				await standsStill(page, 'Paused. Take your time.');
				await page.click('button', 'Resume');
				await page.pass(5);
				expect(await page.engine.evaluate(heard)).toBe(true);
				expect(await page.has('button', 'Pause')).toBe(true);
			}));

		test('sound that cannot be played on pauses it and is told, and it goes on without', () =>
			withSound(async (page) => {
				await begin(page, 'play/daily');
				await page.engine.evaluate(breakSound);
				await standsStill(page, 'Paused. Take your time.');
				await page.sees('The sound stopped working. You can go on without it.');
				const before = await page.engine.evaluate(secondsLeft);
				await page.click('button', 'Resume');
				await page.pass(13);
				const silent = before - (await page.engine.evaluate(secondsLeft));
				expect(Math.abs(silent - 10)).toBeLessThanOrEqual(1);
				expect(await page.engine.evaluate(heard)).toBe(false);
				await page.click('button', 'Try the sound again');
				await page.becomes(heard, true);
				await page.pass(5);
				const heardOn = before - (await page.engine.evaluate(secondsLeft)) - silent;
				expect(Math.abs(heardOn - 5)).toBeLessThanOrEqual(1);
				expect(await page.has('button', 'Try the sound again')).toBe(false);
			}));

		test('a locked screen is heard on, and what interrupts it there is told on return', () =>
			withSound(async (page) => {
				await begin(page, 'play/daily');
				const before = await page.engine.evaluate(secondsLeft);
				await page.engine.evaluate(showPage, false);
				await page.sleep(120);
				expect(await page.engine.evaluate(heard)).toBe(true);
				await page.engine.evaluate(interruptSound);
				await page.sleep(300);
				await page.engine.evaluate(showPage, true);
				await standsStill(page, 'Paused. Take your time.');
				const passed = before - (await page.engine.evaluate(secondsLeft));
				expect(passed).toBeGreaterThanOrEqual(119);
				expect(passed).toBeLessThanOrEqual(122);
			}));

		test('a headset and a lock screen stop it and let it go on', () =>
			withSound(async (page) => {
				await begin(page, 'play/daily');
				await page.becomes(isListening, true);
				await page.engine.evaluate(askOutsideTo, 'pause');
				await standsStill(page, 'Paused. Take your time.', 'says so aloud');
				await page.engine.evaluate(askOutsideTo, 'play');
				await page.pass(5);
				expect(await page.has('button', 'Pause')).toBe(true);
			}));

		test('without sound, a phone that slept pauses it where it was, and says so', () =>
			playIn(engine, { returning: true }, async (page) => {
				await begin(page, 'play/daily');
				await page.engine.evaluate(showPage, false);
				await page.sleep(120);
				await page.engine.evaluate(showPage, true);
				await standsStill(page, 'The phone slept, so we paused here.');
			}));

		test('a phone that saves power and lets the screen go dark is told of', () =>
			playIn(engine, { returning: true, before: [refuseWakeLock] }, async (page) => {
				await begin(page, 'play/daily');
				await page.sees('The screen may go dark: set your phone to keep its display on');
			}));

		test('the back gesture leads to where one came from, which first offers to go on', () =>
			playIn(engine, { returning: true }, async (page) => {
				const ways = [
					{ from: '', link: 'Start', heading: 'Today' },
					{ from: 'routine/daily', link: 'Start', heading: 'Daily prevention' },
					{ from: 'stretches/lying-twist', link: 'Play on repeat', heading: 'Lying twist' }
				];
				for (const { from, link, heading } of ways) {
					await page.open(from);
					await page.click('link', link);
					await page.takeClock();
					await page.pass(12);
					const left = await page.engine.evaluate(secondsLeft);
					await page.back();
					await page.flow();
					await page.becomes(pathOf, `/${from}`);
					await page.becomes(firstWay, true);
					expect(await page.engine.evaluate(mainHeading)).toBe(heading);
					await page.engine.evaluate(clickFirstWay);
					await page.sees('Here is where you were.');
					expect(await page.engine.evaluate(secondsLeft)).toBe(left);
					await page.engine.press('Escape');
					await page.click('button', 'End');
					await page.click('button', 'Close');
					await page.isAt('Closed');
				}
			}));
	});

async function begin(page: EnginePage, path: string): Promise<void> {
	await page.open(path);
	await page.takeClock();
	await page.pass(10);
}

/** It is paused, says why, and stays so, without a sound. */
async function standsStill(
	page: EnginePage,
	words: string,
	how: 'silent' | 'says so aloud' = 'silent'
): Promise<void> {
	await page.sees(words);
	const before = await page.engine.evaluate(secondsLeft);
	await page.pass(30);
	expect(await page.engine.evaluate(secondsLeft)).toBe(before);
	expect(await page.engine.evaluate(heard)).toBe(how !== 'silent');
	expect(await page.has('button', 'Resume')).toBe(true);
}

/** The following run in the page. */
function heard(): boolean {
	const media: unknown = Reflect.get(globalThis, 'media');
	return media instanceof HTMLMediaElement && !media.paused;
}

/** What the platform does to an element, whoever or whatever interrupts it. */
function interruptSound(): void {
	const media: unknown = Reflect.get(globalThis, 'media');
	if (media instanceof HTMLMediaElement) media.pause();
}

/** What an element tells of data that it cannot decode, or no longer has. */
function breakSound(): void {
	const media: unknown = Reflect.get(globalThis, 'media');
	if (media instanceof HTMLMediaElement) media.dispatchEvent(new Event('error'));
}

function isListening(): boolean {
	const asked: unknown = Reflect.get(globalThis, 'asked');
	return typeof asked === 'object' && asked !== null && 'pause' in asked && 'play' in asked;
}

function askOutsideTo(action: 'play' | 'pause'): void {
	const asked: unknown = Reflect.get(globalThis, 'asked');
	const handler: unknown = typeof asked === 'object' && asked && Reflect.get(asked, action);
	if (typeof handler !== 'function') throw new Error(`Nobody listens to ${action}.`);
	handler({ action });
}

function secondsLeft(): number {
	const total = document.querySelector('.total')?.textContent;
	const shown = total ?? document.querySelector('[role="timer"]')?.textContent ?? '';
	return (shown.match(/\d+/g) ?? []).map(Number).reduce((sum, number) => sum * 60 + number, 0);
}

function refuseWakeLock(): void {
	navigator.wakeLock.request = () => Promise.reject(new DOMException('No.', 'NotAllowedError'));
}

const pathOf = () => location.pathname;
const mainHeading = () => document.querySelector('main h1')?.textContent?.trim() ?? '';
/** Whether the first thing to press on the page goes on with the session that was left. */
const firstWay = () =>
	document.querySelector('main a, main button')?.textContent?.trim().startsWith('Go on') ?? false;
const clickFirstWay = () => document.querySelector<HTMLElement>('main a, main button')?.click();
