import type { Page } from '@playwright/test';
import type { LottiePlayer } from 'lottie-web';
import type { Pixels } from './pixels.ts';

declare global {
	interface Window {
		lottie: LottiePlayer;
	}
}

/** Lottie files and the frames to draw of them, the bottom file first. */
export interface Drawn {
	readonly files: readonly string[];
	readonly frames: readonly number[];
	readonly width: number;
	readonly height: number;
}

/** The app's own player, on an empty page, so that the files show in their own colours. */
export async function lottieWebFrames(page: Page, drawn: Drawn): Promise<readonly Pixels[]> {
	await page.setContent('<div></div>');
	await page.addScriptTag({ path: 'node_modules/lottie-web/build/player/lottie_light.js' });
	const images = await page.evaluate(paintedFrames, drawn);
	return images.map((image) => Buffer.from(image, 'base64'));
}

/** Runs in the page, whose browser paints what the player draws. */
async function paintedFrames({ files, frames, width, height }: Drawn): Promise<readonly string[]> {
	const pen = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
	const container = document.querySelector('div');
	if (!container || !pen) throw new Error('There is nothing to draw on.');
	const players = files.map((file) =>
		window.lottie.loadAnimation({
			container,
			renderer: 'svg',
			loop: false,
			autoplay: false,
			animationData: JSON.parse(file)
		})
	);
	const drawings = [...container.querySelectorAll('svg')];
	const painted: string[] = [];
	for (const frame of frames) {
		pen.fillStyle = 'white';
		pen.fillRect(0, 0, width, height);
		for (const player of players) player.goToAndStop(frame, true);
		for (const drawing of drawings) {
			drawing.setAttribute('width', `${width}`);
			drawing.setAttribute('height', `${height}`);
			const picture = new Image();
			picture.src = `data:image/svg+xml,${encodeURIComponent(drawing.outerHTML)}`;
			await picture.decode();
			pen.drawImage(picture, 0, 0);
		}
		painted.push(inBase64(pen.getImageData(0, 0, width, height).data));
	}
	return painted;

	function inBase64(bytes: Uint8ClampedArray): string {
		const pieces: string[] = [];
		for (let from = 0; from < bytes.length; from += 32_768)
			pieces.push(String.fromCharCode(...bytes.subarray(from, from + 32_768)));
		return btoa(pieces.join(''));
	}
}
