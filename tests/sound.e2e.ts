import { expectTrackTiming } from './track-timing.ts';
import { expect, test } from './fixtures.ts';
import { decodeLaidTrack } from './sound-analysis.ts';
import { askOutside, fakeMedia, show, watchMedia } from './media.ts';
import { playerOn, ready } from './player-page.ts';
import { firstScoreOf } from './score.ts';

test('the track of the daily routine sounds what it should, when it should, and nothing else', async ({
	page
}) => {
	await watchMedia(page);
	await page.goto('play/daily');
	await page.waitForFunction(() => 'laidTrack' in globalThis);
	expectTrackTiming(await page.evaluate(decodeLaidTrack));
});

test('a page opened without a tap asks for one, and then is heard', async ({ page }) => {
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
	await page.goto('play/daily');
	const player = playerOn(page);
	await player.button('Tap here for sound').click();
	await expect(player.button('Tap here for sound')).toBeHidden();
	await page.waitForFunction(() => {
		const media: unknown = Reflect.get(globalThis, 'media');
		return media instanceof HTMLAudioElement && !media.paused && media.currentTime > 1;
	});
});

test('the sound check says a sentence, and helps where it is not heard', async ({ page }) => {
	await page.goto('settings/sound');
	await ready(page);
	await page.getByRole('button', { name: 'Can you hear me?' }).click();
	await page.getByRole('button', { name: 'No', exact: true }).click();
	await expect(page.getByText(/Turn up the volume/)).toBeVisible();
	await page.getByRole('button', { name: 'Can you hear me?' }).click();
	await page.getByRole('button', { name: 'Yes', exact: true }).click();
	await expect(page.getByText(/Then you need not look/)).toBeVisible();
});

test('while it is heard nothing of it is lost, however long nobody looks', async ({ page }) => {
	await fakeMedia(page);
	await page.addInitScript(() => {
		localStorage.setItem('one-degree-settings', JSON.stringify({ sound: true }));
	});
	const player = playerOn(page);
	await player.open('play/daily');
	await player.pass(10);
	const left = await secondsLeft();
	await show(page, false);
	await page.clock.fastForward(120_000);
	await show(page, true);
	await expect(player.button('Pause')).toBeVisible();
	expect(left - (await secondsLeft())).toBeGreaterThanOrEqual(119);
	expect(left - (await secondsLeft())).toBeLessThanOrEqual(122);

	async function secondsLeft() {
		const [minutes = 0, seconds = 0] = (await page.locator('.total').innerText())
			.replace(' left', '')
			.split(':')
			.map(Number);
		return minutes * 60 + seconds;
	}
});

test('unheard, a long sleep pauses it where it was, and says so', async ({ page }) => {
	const player = playerOn(page);
	await player.open('play/daily');
	await player.pass(10);
	await show(page, false);
	await page.clock.fastForward(120_000);
	await show(page, true);
	await expect(page.getByText('The phone slept, so we paused here.')).toBeVisible();
	await expect(player.button('Resume')).toBeVisible();
});

test('a lock screen knows what is done and how far, and is obeyed', async ({ page }) => {
	await watchMedia(page);
	const player = playerOn(page);
	await player.open('play/daily');
	await player.pass(5);
	const first = (await player.heading.textContent()) ?? '';
	const shown = () =>
		page.evaluate(() => {
			const { metadata, playbackState } = navigator.mediaSession;
			const positions: unknown = Reflect.get(globalThis, 'positions');
			return {
				title: metadata?.title,
				album: metadata?.album,
				artwork: metadata?.artwork.map(({ src }) => new URL(src).pathname),
				playbackState,
				position: Array.isArray(positions) ? (positions.at(-1) as unknown) : undefined
			};
		});
	await expect.poll(shown).toMatchObject({
		title: `${first}, left side`,
		album: 'Daily prevention',
		artwork: [expect.stringMatching(/\.art\.[0-9a-f]+\.png$/)],
		playbackState: 'playing',
		position: { duration: firstScoreOf('daily').length / 1000, playbackRate: 1 }
	});
	await askOutside(page, 'nexttrack');
	await expect(player.heading).not.toHaveText(first);
	await askOutside(page, 'previoustrack');
	await expect(player.heading).toHaveText(first);
	await askOutside(page, 'pause');
	await expect(player.button('Resume')).toBeVisible();
	await expect.poll(shown).toMatchObject({ playbackState: 'paused' });
	await askOutside(page, 'seekto', { seekTime: 100 });
	await expect.poll(shown).toMatchObject({ position: { position: 100 } });
	await askOutside(page, 'seekbackward', { seekOffset: 30 });
	await expect.poll(shown).toMatchObject({ position: { position: 70 } });
	await askOutside(page, 'play');
	await player.pass(4);
	await expect(player.button('Pause')).toBeVisible();
});
