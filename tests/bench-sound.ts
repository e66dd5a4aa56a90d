import type { Browser } from 'playwright-core';
import { busyIn, throttled } from './bench-page.ts';
import { decodeLaidTrack, heardIn } from './heard.ts';
import { watchMedia } from './media.ts';
import { firstScoreOf } from './score.ts';

/** How late each sound of the daily routine begins in its track, in milliseconds; negative is early. */
export async function onsetErrors(browser: Browser, address: string): Promise<readonly number[]> {
	const page = await browser.newPage();
	await watchMedia(page);
	await page.goto(`${address}/play/daily`);
	await page.waitForFunction(() => 'laidTrack' in globalThis);
	const decoded = await page.evaluate(decodeLaidTrack);
	await page.close();
	return heardIn(decoded, firstScoreOf('daily')).late;
}

interface Played {
	/** Milliseconds by which the sound strayed from the clock, at most. */
	readonly drift: number;
	/** Milliseconds between two looks of the session at its sound, at most. */
	readonly gap: number;
	/** Of the main thread, in percent. */
	readonly busy: number;
}

/** The daily routine, heard for so many seconds. In view: Playwright keeps every page in front. */
export async function playedAloud(
	browser: Browser,
	address: string,
	seconds: number
): Promise<Played> {
	const context = await browser.newContext();
	const page = await context.newPage();
	await watchMedia(page);
	await page.goto(`${address}/play/daily`);
	const session = await throttled(page, 1, false);
	await page.waitForFunction(() => {
		const media: unknown = Reflect.get(globalThis, 'media');
		return media instanceof HTMLAudioElement && media.currentTime > 0.5;
	});
	await page.evaluate(() => {
		const media: unknown = Reflect.get(globalThis, 'media');
		const looks: number[][] = [];
		Object.assign(globalThis, { looks });
		if (!(media instanceof HTMLAudioElement)) return;
		media.addEventListener('timeupdate', () => {
			looks.push([performance.now(), media.currentTime * 1000]);
		});
	});
	const busy = await busyIn(session, seconds * 1000);
	const looks = await page.evaluate(() => {
		const seen: unknown = Reflect.get(globalThis, 'looks');
		return Array.isArray(seen) ? (seen as readonly (readonly number[])[]) : [];
	});
	await context.close();
	const [first = []] = looks;
	const strays = looks.map(
		([now = 0, heard = 0]) => heard - (first[1] ?? 0) - (now - (first[0] ?? 0))
	);
	const gaps = looks.slice(1).map(([now = 0], index) => now - (looks[index]?.[0] ?? 0));
	return {
		drift: Math.max(...strays.map(Math.abs)),
		gap: Math.max(...gaps),
		busy: busy / (seconds * 10)
	};
}
