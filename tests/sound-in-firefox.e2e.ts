import { expect, test } from '@playwright/test';
import { mainBuild } from '#scripts/builds.ts';
import { serve } from '#scripts/serve.ts';
import { expectTrackTiming } from './track-timing.ts';
import { firefox } from './firefox.ts';
import { decodeLaidTrack, untilHeard } from './sound-analysis.ts';
import { noteMedia } from './media.ts';
import { storeReturningUser } from './returning-user.ts';

test('a second engine hears the daily routine as it was laid, and plays it by the clock', async () => {
	test.setTimeout(180_000);
	const site = await serve({ ...mainBuild, port: 0 });
	const page = await firefox();
	try {
		await page.watch(storeReturningUser);
		await page.watch(noteMedia);
		await page.watch(muteAudio);
		await page.goto(`${site.address}/play/daily`);
		await page.evaluate(untilHeard);

		expectTrackTiming(await page.evaluate(decodeLaidTrack));

		expect(await page.evaluate(strayed)).toBeLessThan(150);
		await page.hide();
		expect(await page.evaluate(() => document.visibilityState)).toBe('hidden');
		expect(await page.evaluate(strayed)).toBeLessThan(150);
		expect(page.complaints).toEqual([]);
	} finally {
		await page.close();
		await site.close();
	}
});

/**
 * Runs in the page, before its scripts. Where a machine has no sound card, Firefox breaks off what
 * is not muted.
 */
function muteAudio(): void {
	const { Audio } = globalThis;
	globalThis.Audio = class extends Audio {
		constructor(source?: string) {
			super(source);
			this.muted = true;
		}
	};
}

/** Runs in the page. Milliseconds by which the sound runs ahead of the clock or behind it in four seconds, at most. */
async function strayed(): Promise<number> {
	const media: unknown = Reflect.get(globalThis, 'media');
	if (!(media instanceof HTMLAudioElement)) throw new Error('Nothing is heard.');
	const since = performance.now();
	const from = media.currentTime;
	let most = 0;
	while (performance.now() - since < 4000) {
		await new Promise((done) => media.addEventListener('timeupdate', done, { once: true }));
		const stray = (media.currentTime - from) * 1000 - (performance.now() - since);
		most = Math.max(most, Math.abs(stray));
	}
	return most;
}
