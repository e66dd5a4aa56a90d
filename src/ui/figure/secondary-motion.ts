import { pointAt, type TrackPoint } from './track-points.ts';

/** What is known of a movement besides its drawing; figure/track.ts explains it. */
export interface MotionTrack {
	readonly way: readonly TrackPoint[];
	readonly arrows: readonly (readonly TrackPoint[])[];
	readonly head: readonly TrackPoint[];
	readonly chest: { readonly spine: TrackPoint; readonly opening: TrackPoint };
	/** Degrees by which the head tips from frame 0 to 100. */
	readonly tip: number;
	readonly sleeves: Readonly<Record<'left' | 'right', Sleeve>>;
}

interface Sleeve {
	readonly shoulder: readonly TrackPoint[];
	/** Degrees by which the upper arm turns from frame 0 to 100. */
	readonly tip: number;
}

/** Of the trunk's size on the page: a slow breath opens a chest by some centimetres, which this is. */
const breath = 0.03;
/** Degrees that hair hangs back for each degree the head has just tipped, and a sleeve for each of its arm; and at most. */
const lag = 0.4;
const mostLag = 2.5;

/** Opens the ribs away from the spine; the same breath again costs nothing. */
export function breatheOn(body: Element): (track: MotionTrack, ribs: number) => void {
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

/** Lets hair hang back while the head tips, and sleeves while their arms turn. */
export function followThroughOn(
	body: Element
): (track: MotionTrack, sway: number, frame: number) => void {
	const hair = swingOn(['bun', 'tuft', 'curls'].map((name) => `.od-${name}`));
	const sleeves = (['left', 'right'] as const).map((side) => ({
		side,
		swing: swingOn(
			['sleeve', 'sleeve-shade', 'sleeve-line-stroke'].map(
				(name) => `.od-group-arm-${side} .od-${name}`
			)
		)
	}));
	function swingOn(selectors: readonly string[]) {
		let shown = 0;
		return (tip: number, pivots: readonly TrackPoint[], sway: number, frame: number) => {
			const back = (-lag * tip * sway) / 100;
			const degrees = Math.round(Math.max(-mostLag, Math.min(mostLag, back)) * 20) / 20 + 0;
			if (degrees === shown) return;
			shown = degrees;
			const pivot = pointAt(pivots, frame) ?? [0, 0];
			for (const loose of body.querySelectorAll(selectors.join())) {
				const [x, y] = seenBy(loose, pivot);
				set(loose, { '--pivot': `${x}px ${y}px`, '--sway': `${degrees}deg` });
			}
		};
	}
	return ({ head, tip, sleeves: arms }, sway, frame) => {
		hair(tip, head, sway, frame);
		for (const { side, swing } of sleeves) swing(arms[side].tip, arms[side].shoulder, sway, frame);
	};
}

/** Heads and arms are carried by a transform, see figure/carriage.ts: inside, the same point lies elsewhere. */
function seenBy(element: Element, [x, y]: TrackPoint): TrackPoint {
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
