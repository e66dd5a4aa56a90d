import type { SafeLottie } from '#core/own-stretch/lottie-check.ts';

/** A Lottie drawing on the page, at one of its frames. */
export interface LottieFilm {
	readonly element: HTMLElement;
	/** Counted from the file's first frame, in parts as well. */
	show(frame: number): void;
	leave(): void;
}

/**
 * Draws with the light player, which runs no expressions. It is fetched with the first such drawing.
 * Rejects if the player cannot be fetched or cannot draw it.
 */
export async function lottieFilm({ file, last }: SafeLottie): Promise<LottieFilm> {
	const { default: player } = await import('lottie-web/build/player/esm/lottie_light.min.js');
	const element = document.createElement('div');
	const film = player.loadAnimation({
		container: element,
		renderer: 'svg',
		loop: false,
		autoplay: false,
		// It writes into what it is given.
		animationData: structuredClone(file)
	});
	const drawing = element.querySelector('svg');
	if (!film.isLoaded || !drawing) {
		film.destroy();
		throw new Error('The drawing cannot be drawn.');
	}
	drawing.prepend(paper());
	return {
		element,
		show: (frame) => film.goToAndStop(Math.min(last, Math.max(0, frame)), true),
		leave() {
			film.destroy();
			element.remove();
		}
	};
}

/** Drawings from elsewhere are made for a white page, and would be lost on a dark one. */
export function paper(): SVGElement {
	const rectangle = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
	const look = { width: '100%', height: '100%', rx: '2%', fill: '#fff' };
	for (const [name, value] of Object.entries(look)) rectangle.setAttribute(name, value);
	return rectangle;
}
