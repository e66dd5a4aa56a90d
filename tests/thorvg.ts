import { readFileSync } from 'node:fs';
import { DotLottie } from '@lottiefiles/dotlottie-web';
import type { Drawn } from './lottie-page.ts';
import { onWhite, type Pixels } from './pixels.ts';

const wasm = 'node_modules/@lottiefiles/dotlottie-web/dist/dotlottie-player.wasm';
DotLottie.setWasmUrl(`data:application/wasm;base64,${readFileSync(wasm, 'base64')}`);

interface ThorvgFrames {
	readonly frames: readonly Pixels[];
	/** The markers of each file. */
	readonly markers: readonly (readonly string[])[];
}

/** Draws with ThorVG, an independent Lottie renderer, without a browser. */
export async function thorvgFrames({ files, frames, width, height }: Drawn): Promise<ThorvgFrames> {
	const players = await Promise.all(files.map((file) => loadPlayer(file, { width, height })));
	const images = frames.map((frame) =>
		onWhite(
			...players.map((player) => {
				player.setFrame(frame);
				return player.buffer ?? new Uint8Array();
			})
		)
	);
	const markers = players.map((player) => player.markers().map(({ name }) => name));
	for (const player of players) player.destroy();
	return { frames: images, markers };
}

async function loadPlayer(
	file: string,
	canvas: { width: number; height: number }
): Promise<DotLottie> {
	const player = new DotLottie({ canvas, autoplay: false, loop: false });
	await new Promise<void>((done, failed) => {
		player.addEventListener('ready', () => player.load({ data: file }));
		player.addEventListener('load', () => done());
		player.addEventListener('loadError', ({ error }) => failed(error));
	});
	return player;
}
