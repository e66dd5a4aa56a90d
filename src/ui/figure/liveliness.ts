import { pointAt, type Point } from './track-points.ts';

/** What is known of a movement besides its drawing; figure/track.ts explains it. */
export interface Track {
	readonly way: readonly Point[];
	readonly head: readonly Point[];
	readonly chest: { readonly spine: Point; readonly opening: Point };
	/** Degrees by which the head tips from frame 0 to 100. */
	readonly tip: number;
}

/** Of the trunk's size on the page: a slow breath opens a chest by some centimetres, which this is. */
const breath = 0.03;
/** Degrees that hair hangs back for each degree the head has just tipped, and at most. */
const lag = 0.4;
const mostLag = 2.5;

/** Opens the ribs away from the spine; the same breath again costs nothing. */
export function breathOn(body: Element): (track: Track, ribs: number) => void {
	const trunks = body.getElementsByClassName('od-group-torso');
	let shown = '';
	return ({ chest }, ribs) => {
		const [across, down] = chest.opening.map((share) => rounded(1 + breath * share * ribs));
		const scale = `${across} ${down}`;
		if (scale === shown) return;
		shown = scale;
		const origin = `${chest.spine[0]}% ${chest.spine[1]}%`;
		for (const trunk of trunks) set(trunk, { '--spine': origin, '--breath': scale });
	};
}

/** Lets hair hang back while the head tips. */
export function hairOn(body: Element): (track: Track, sway: number, frame: number) => void {
	const locks = ['od-bun', 'od-tuft', 'od-curls'].map((name) => body.getElementsByClassName(name));
	let shown = 0;
	return ({ head, tip }, sway, frame) => {
		const back = (-lag * tip * sway) / 100;
		const degrees = Math.round(Math.max(-mostLag, Math.min(mostLag, back)) * 20) / 20 + 0;
		if (degrees === shown) return;
		shown = degrees;
		const crown = pointAt(head, frame) ?? [0, 0];
		for (const lock of locks.flatMap((all) => [...all])) {
			const [x, y] = seenBy(lock, crown);
			set(lock, { '--crown': `${x}px ${y}px`, '--sway': `${degrees}deg` });
		}
	};
}

/** A head is carried by a transform, see figure/carriage.ts: inside, the same point lies elsewhere. */
function seenBy(element: Element, [x, y]: Point): Point {
	const carrier = element.closest('g[transform]');
	if (!(carrier instanceof SVGGElement)) return [x, y];
	const matrix = carrier.transform.baseVal.consolidate()?.matrix.inverse();
	if (!matrix) return [x, y];
	return [matrix.a * x + matrix.c * y + matrix.e, matrix.b * x + matrix.d * y + matrix.f];
}

function set(element: Element, properties: Readonly<Record<string, string>>) {
	if (!(element instanceof SVGElement)) return;
	for (const [name, value] of Object.entries(properties)) element.style.setProperty(name, value);
}

const rounded = (value: number) => Math.round(value * 2000) / 2000;
