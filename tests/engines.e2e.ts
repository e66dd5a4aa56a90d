import { expect, test } from '@playwright/test';
import { backupText } from '#core/backup/backup.ts';
import { instant } from '#core/base/units.ts';
import { entryAt } from '#core/journal/entry.fake.ts';
import { defaultSettings } from '#core/settings/settings.ts';
import { exerciseNamed, headingsOf } from './content.ts';
import type { Engine } from './engine.ts';
import { playIn, type EnginePage } from './engine-page.ts';
import { engines } from './engines.ts';
import { playByClock } from './media.ts';

for (const { name, start } of engines)
	test.describe(name, () => {
		test.describe.configure({ mode: 'default' });
		let engine: Engine;
		test.beforeAll(async () => {
			engine = await start();
		});
		test.afterAll(() => engine.close());

		test('the first run leads to the first stretch', () =>
			playIn(engine, { before: [playByClock] }, async (page) => {
				await page.open('');
				await page.click('link', 'One minute to begin well');
				await page.click('button', 'Begin');
				for (let screen = 0; screen < 3; screen++) await page.click('button', 'None of these');
				await page.isAt('Your health');
				await page.click('button', 'None of these');
				await page.isAt('Can you hear the voice?');
				await page.click('button', 'Go on');
				await page.click('radio', 'Turning');
				await page.click('button', 'Go on');
				await page.sees('Seated twist, three times, small and easy.');
				await page.click('link', 'Start');
				await page.isAt('Get set');
				await page.click('button', 'I’m ready');
				await page.takeClock();
				await page.pass(20);
				await page.isAt('Seated twist');
				expect(await page.has('button', 'Pause')).toBe(true);
			}));

		test('the daily routine plays to its end, is answered for and counted', () =>
			playIn(engine, { returning: true }, async (page) => {
				await page.open('');
				await page.click('link', 'Start');
				await page.takeClock();
				expect(await headingsTo(page, 'Well done')).toEqual(headingsOf('daily'));
				await page.click('radio', 'Too much', 'How was it?');
				await page.click('button', 'Lying twist, left');
				await page.click('radio', 'Less than the target', 'Lying twist, left');
				await page.click('radio', '2, mild', 'How strong is your pain now?');
				await page.click('button', 'Save');
				await page.isAt('Saved');
				await page.open('progress');
				await page.sees('1 session on 1 day, 13 min on the mat');
				const { start: target = 0, step = 0 } = exerciseNamed('lying-twist').range ?? {};
				await page.engine.evaluate(openTables);
				await expect
					.poll(() => page.engine.evaluate(tableRows))
					.toEqual(
						expect.arrayContaining([
							expect.stringContaining(`left ${target}° ${target}° ${target - step}°`),
							expect.stringContaining(`right ${target}° ${target}° ${target}°`)
						])
					);
			}));

		test('a pause in mid-session is come back to at the same second', () =>
			playIn(engine, { returning: true }, async (page) => {
				await page.open('play/daily');
				await page.takeClock();
				await page.pass(40.5);
				await page.click('button', 'Pause');
				await page.sees('Paused. Take your time.');
				const before = await page.engine.evaluate(shownTime);
				await page.open('play/daily');
				await page.sees('Here is where you were.');
				expect(await page.engine.evaluate(shownTime)).toEqual(before);
				await page.click('button', 'Resume');
				await page.pass(6);
				expect(await page.engine.evaluate(shownTime)).not.toEqual(before);
			}));

		test('one stretch plays on repeat until it is ended', () =>
			playIn(engine, { returning: true }, async (page) => {
				// The address without a number of rounds.
				await page.open('repeat/lying-twist?rounds=endless');
				await page.takeClock();
				for (let passed = 0; passed < 240; passed += 10) {
					await page.pass(10);
					if ((await page.text()).includes('Round 3')) break;
				}
				await page.sees('Round 3');
				await page.engine.press('Escape');
				await page.click('button', 'End');
				await page.isAt('Well done');
				await page.click('button', 'Save');
				await page.isAt('Saved');
				await page.open('progress');
				await page.sees('1 session on 1 day');
			}));

		test('relief leads from the signs over rest and breath to cold', () =>
			playIn(engine, { returning: true }, async (page) => {
				await page.open('stretches');
				await page.click('link', 'My back has gone');
				await page.click('button', 'None of these');
				await page.isAt('How do you want to rest?');
				await page.stopClock();
				await page.click('button', 'On my side');
				await page.sleep(21);
				await page.sees('Let the floor hold you.');
				await page.sleep(81);
				await page.isAt('Breathe out');
				await page.sleep(210);
				await page.isAt('How is the grip?');
				await page.click('button', 'Easier');
				await page.sleep(200);
				await page.isAt('Do not uncurl');
				await page.sleep(60);
				await page.isAt('Cold or heat?');
				await page.click('button', 'Cold');
				await page.click('button', 'Yes: start 20 minutes');
				await page.sees('20:00');
			}));

		test('a copy is put back, and is there after a reload', () =>
			playIn(engine, { returning: true }, async (page) => {
				await page.open('settings/data');
				await expect.poll(() => page.has('button', 'Save a copy')).toBe(true);
				await page.sees('0 sessions kept');
				await page.engine.evaluate(chooseFile, copy);
				await page.sees('It adds 3 sessions, from 3 October 2025 to 5 October 2025.');
				await page.click('button', 'Add it');
				await page.sees('3 entries added.');
				await page.open('settings/data');
				await page.sees('3 sessions kept');
			}));

		test('after the first visit all of it works without a network', () =>
			playIn(engine, { returning: true, worker: true }, async (page) => {
				await page.open('');
				await page.becomes(workerActive, true);
				await page.site.close();
				for (const path of ['progress', 'tools/cold', 'stretches/cat-cow', 'settings/']) {
					await page.open(path);
					expect(await page.engine.evaluate(headings), path).toBeGreaterThan(0);
				}
				await page.open('play/daily');
				await page.takeClock();
				await page.pass(10);
				await page.isAt(headingsOf('daily')[0] ?? '');
				await page.open('relief');
				await page.click('button', 'None of these');
				await page.isAt('How do you want to rest?');
			}));

		test('a new version is offered when nothing is played, and taken when asked', () =>
			playIn(engine, { returning: true, worker: true }, async (page) => {
				await page.open('');
				await page.becomes(workerActive, true);
				page.site.release();
				await page.open('play/daily');
				await page.becomes(updateWaits, true);
				await page.takeClock();
				expect(await page.engine.evaluate(updateIsOffered)).toBe(false);
				await page.open('');
				await page.sees('A new version is ready.');
				await page.click('button', 'Update');
				await page.becomes(updateWaits, false);
				await page.isAt('Today');
				await page.becomes(updateIsOffered, false);
			}));
	});

const day = 86_400_000;
const began = Date.UTC(2025, 9, 3, 8);
const copy = backupText({
	made: instant(began + 3 * day),
	device: 'other-device',
	contents: { entries: [0, 1, 2].map((days) => entryAt(began + days * day)), aside: [] },
	settings: { ...defaultSettings, sound: false }
});

/** The headings in order until there is this one. */
async function headingsTo(page: EnginePage, last: string): Promise<readonly string[]> {
	const seen: string[] = [];
	for (let passed = 0; passed < 13 * 60; passed += 5) {
		const heading = await page.engine.evaluate(firstHeading);
		if (heading === last) return seen;
		if (seen.at(-1) !== heading) seen.push(heading);
		await page.pass(5);
	}
	return seen;
}

/** The following run in the page. */
const firstHeading = () => document.querySelector('h1')?.textContent?.trim() ?? '';
const headings = () => document.querySelectorAll('h1').length;
const workerActive = () => navigator.serviceWorker.controller?.state === 'activated';
const updateWaits = async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting);
const updateIsOffered = () => document.body.innerText.includes('A new version is ready.');
const shownTime = () => [
	document.querySelector('h1')?.textContent ?? '',
	document.querySelector('[role="timer"]')?.textContent ?? '',
	document.querySelector('.total')?.textContent ?? ''
];
const openTables = () => {
	for (const each of document.querySelectorAll('details')) each.open = true;
};
const tableRows = () =>
	[...document.querySelectorAll('tr')].map(({ cells }) =>
		[...cells].map(({ innerText }) => innerText.trim()).join(' ')
	);

function chooseFile(text: string): void {
	const files = new DataTransfer();
	files.items.add(new File([text], 'copy.json'));
	const input = document.querySelector<HTMLInputElement>('input[type="file"]');
	if (!input) throw new Error('No file can be chosen here.');
	input.files = files.files;
	input.dispatchEvent(new Event('change', { bubbles: true }));
}
