import type { SafeLottie } from '#core/own-stretch/lottie-check.ts';
import { viewBoxOf } from '#ui/figure/view-box.ts';
import { lottieFilm } from './lottie-film.ts';

type Box = Parameters<typeof viewBoxOf>[0];

/** For a place where the picture is large, or for one in a list. */
export type StillSize = 'still' | 'miniature';

/** A picture that does not move, drawn only once a page shows it. */
export interface StillSymbol {
	readonly viewBox: string;
	draw(size: StillSize): SVGElement | Promise<SVGElement>;
}

export function photoStill(address: string, box: Box): StillSymbol {
	return {
		viewBox: viewBoxOf(box),
		draw: (size) =>
			svg('image', {
				href: address,
				width: String(box.width),
				height: String(box.height),
				// All of it where it is large; in a list it fills its place.
				preserveAspectRatio: size === 'still' ? 'xMidYMid meet' : 'xMidYMid slice'
			})
	};
}

/** The start where it is large, until it moves; in a list what it leads to. */
export function filmStill(
	drawing: SafeLottie,
	{ start, full }: { readonly start: number; readonly full: number },
	box: Box
): StillSymbol {
	return {
		viewBox: viewBoxOf(box),
		async draw(size) {
			const film = await lottieFilm(drawing);
			film.show(size === 'still' ? start : full);
			return film.element.querySelector('svg') ?? svg('g', {});
		}
	};
}

export function postureStill(still: string, box: Box): StillSymbol {
	const { x, y, width, height } = box;
	const place = { x: String(x), y: String(y), width: String(width), height: String(height) };
	return {
		viewBox: viewBoxOf(box),
		draw() {
			const frame = svg('svg', { ...place, viewBox: viewBoxOf(box) });
			frame.append(svg('use', { href: `${still}#still` }));
			return frame;
		}
	};
}

export function svg(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
	const element = document.createElementNS('http://www.w3.org/2000/svg', name);
	for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
	return element;
}
