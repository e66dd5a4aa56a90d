import { readFileSync, writeFileSync } from 'node:fs';
import { headingsOf } from './content.ts';
import { expect, test } from './fixtures.ts';
import { playerOn } from './player-page.ts';

/** All that a screen reader is told in one daily routine, in order. */
const transcript = 'tests/screens/daily-transcript.txt';

declare global {
	var heard: string[];
}

test('a screen reader tells the daily routine as it is written down', async ({ page }) => {
	test.setTimeout(300_000);
	const player = playerOn(page);
	await page.addInitScript(listen);
	await player.visit('.');
	await page.getByRole('link', { name: 'Start', exact: true }).click();
	await player.takeClock();
	await player.pass(25);
	await player.button('Pause').click();
	await player.pass(5);
	await player.button('Resume').click();
	while (await player.timeLeft.isVisible()) await player.pass(5);
	await expect(player.heading).toHaveText('Well done');
	await page.getByRole('radio', { name: 'Just right' }).check();
	const painNow = page.getByRole('group', { name: /pain now/ });
	await painNow.getByRole('radio', { name: '2, mild' }).check({ force: true });
	await player.save();
	await expect(player.button('Not now')).toBeVisible();

	const lines = await page.evaluate(() => heard);
	const said = lines.filter((line) => line.startsWith('says: ')).join('\n');
	for (const heading of headingsOf('daily')) expect(said).toContain(heading);
	const text = `${lines.join('\n')}\n`;
	if (process.env.SCREENS === 'take') writeFileSync(transcript, text);
	else
		expect(text, `${transcript}, made by npm run screens`).toBe(readFileSync(transcript, 'utf8'));
});

test('a screen reader does not say again what the voice says', async ({ page }) => {
	const player = playerOn(page);
	await page.addInitScript(listen);
	await page.addInitScript(() => {
		const { play } = HTMLMediaElement.prototype;
		HTMLMediaElement.prototype.play = function (this: HTMLMediaElement) {
			Object.assign(globalThis, { played: this });
			return play.call(this);
		};
	});
	await page.goto('play/daily');
	await page.waitForFunction(() => {
		const played: unknown = Reflect.get(globalThis, 'played');
		return played instanceof HTMLAudioElement && played.currentTime > 9;
	});
	await player.button('Pause').click();
	await player.button('Resume').click();
	await expect(page.getByText(/Back into position/)).toBeVisible();
	const lines = await page.evaluate(() => heard);
	expect(lines.filter((line) => line.startsWith('says: '))).toEqual([
		'says: Seated twist, left side, to 15°.'
	]);
});

/** Runs in the page. Notes headings, live messages and the names of buttons whenever one is new. */
function listen(): void {
	globalThis.heard = [];
	const last = new Map<unknown, string>();
	const observer = new MutationObserver(note);
	observer.observe(document, { childList: true, characterData: true, subtree: true });
	addEventListener('focusin', ({ target }) => {
		const named = target instanceof Element && target.matches('a, button, input, h1');
		tell('focus', 'focus', named ? nameOf(target) : 'the page');
	});

	function note() {
		tell('heading', 'heading', nameOf(document.querySelector('h1')));
		for (const live of document.querySelectorAll('[role="status"], [role="alert"], [aria-live]'))
			// Words in a new element are said again, even if they are the same.
			tell(live.firstElementChild ?? live, 'says', nameOf(live));
		const names = [...document.querySelectorAll('button')]
			.filter((button) => button.checkVisibility() && !button.closest('[inert]'))
			.map(nameOf);
		tell('buttons', 'buttons', names.join(', '));
	}

	function tell(source: unknown, kind: string, words: string) {
		if (words !== '' && last.get(source) !== words) heard.push(`${kind}: ${words}`);
		last.set(source, words);
	}

	function nameOf(target: EventTarget | null): string {
		if (!(target instanceof HTMLElement)) return '';
		return (target.ariaLabel ?? target.innerText).replaceAll(/\s+/g, ' ').trim();
	}
}
