import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import type { LottiePlayer } from 'lottie-web';
import type { Pixels } from './pixels.ts';

declare global {
	interface Window {
		lottie: LottiePlayer;
		/** The drawings on the page, the bottom one first; all show the same frame. */
		onPage: readonly OnPage[];
	}
}

interface OnPage {
	readonly element: SVGSVGElement;
	show(frame: number): void;
}

/** The Lottie files and the frames to draw of them, the bottom file first. */
export interface Drawn {
	readonly files: readonly string[];
	readonly frames: readonly number[];
	readonly width: number;
	readonly height: number;
}

/** Draws with the app's own renderer on an empty page, where the files show their own colours. */
export async function appFrames(page: Page, drawn: Drawn): Promise<readonly Pixels[]> {
	await page.route('**/empty/**', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
	await page.route('**/empty/*.ts', (route) => {
		const source = `src/ui/figure/${basename(new URL(route.request().url()).pathname)}`;
		const body = stripTypeScriptTypes(readFileSync(source, 'utf8'));
		return route.fulfill({ contentType: 'text/javascript', body });
	});
	await page.goto('empty/');
	await page.evaluate(async (files) => {
		const drawing: string = './lottie-svg.ts';
		const { lottieSvg } = await import(/* @vite-ignore */ drawing);
		window.onPage = files.map((file) => lottieSvg(JSON.parse(file), '0 0 480 360'));
	}, drawn.files);
	return paintFrames(page, drawn);
}

export async function lottieWebFrames(page: Page, drawn: Drawn): Promise<readonly Pixels[]> {
	await page.setContent('<div></div>');
	await page.addScriptTag({ path: 'node_modules/lottie-web/build/player/lottie_light.js' });
	await page.evaluate((files) => {
		const container = document.querySelector('div');
		if (!container) throw new Error('There is nothing to draw on.');
		window.onPage = files.map((file) => {
			const player = window.lottie.loadAnimation({
				container,
				renderer: 'svg',
				loop: false,
				autoplay: false,
				animationData: JSON.parse(file)
			});
			const element = container.querySelector<SVGSVGElement>(':scope > svg:last-child');
			if (!element) throw new Error('The player has not drawn anything.');
			return { element, show: (frame) => player.goToAndStop(frame, true) };
		});
	}, drawn.files);
	return paintFrames(page, drawn);
}

/** Paints in the browser what a player draws. */
async function paintFrames(page: Page, drawn: Drawn): Promise<readonly Pixels[]> {
	const images = await page.evaluate(framesInPage, drawn);
	return images.map((image) => gunzipSync(Buffer.from(image, 'base64')));
}

async function framesInPage({ frames, width, height }: Drawn): Promise<readonly string[]> {
	const pen = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
	if (!pen) throw new Error('There is nothing to paint on.');
	const pictures: string[] = [];
	for (const frame of frames) {
		pen.fillStyle = 'white';
		pen.fillRect(0, 0, width, height);
		for (const { element, show } of window.onPage) {
			show(frame);
			element.setAttribute('width', `${width}`);
			element.setAttribute('height', `${height}`);
			const drawing = new XMLSerializer().serializeToString(element);
			const picture = new Image();
			picture.src = `data:image/svg+xml,${encodeURIComponent(drawing)}`;
			await picture.decode();
			pen.drawImage(picture, 0, 0);
		}
		pictures.push(await zip(pen.getImageData(0, 0, width, height).data));
	}
	return pictures;

	/** Zipped, because most of a picture is of one colour and all of it goes to another process. */
	async function zip(bytes: Uint8ClampedArray<ArrayBuffer>): Promise<string> {
		const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'));
		return new Uint8Array(await new Response(stream).arrayBuffer()).toBase64();
	}
}
