import { pointAt, type TrackPoint } from './track-points.ts';

/** The motion data of an exercise, see figure/picture/motion-data.ts. */
export interface MotionTrack {
	readonly way: readonly TrackPoint[];
	readonly gap?: readonly (readonly [from: TrackPoint, to: TrackPoint])[];
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

/** As a share of the trunk's size on the page: a slow breath opens a chest by some centimetres. */
const breathScale = 0.03;
/**
 * Follow-through: degrees that hair lags for each degree of the head, and a sleeve for each of its
 * arm, and the most that it may lag.
 */
const lagRatio = 0.4;
const maxLag = 2.5;

/** Scales the ribs away from the spine, and does nothing if the scale is the same. */
export function breatheOn(body: Element): (track: MotionTrack, ribs: number) => void {
	const trunks = body.getElementsByClassName('od-group-torso');
	let last = '';
	return ({ chest }, ribs) => {
		const [across, down] = chest.opening.map((share) => rounded(1 + breathScale * share * ribs));
		const scale = `${across} ${down}`;
		if (scale === last) return;
		last = scale;
		const origin = `${chest.spine[0]}% ${chest.spine[1]}%`;
		for (const trunk of trunks) set(trunk, { '--spine': origin, '--breath': scale });
	};
}

/** Lets hair lag behind the head, and sleeves behind their arms. */
export function followThroughOn(
	body: Element
): (track: MotionTrack, sway: number, frame: number) => void {
	const hair = lagOn(['bun', 'tuft', 'curls'].map((name) => `.od-${name}`));
	const sleeves = (['left', 'right'] as const).map((side) => ({
		side,
		swing: lagOn(
			['sleeve', 'sleeve-shade', 'sleeve-line-stroke'].map(
				(name) => `.od-group-arm-${side} .od-${name}`
			)
		)
	}));
	function lagOn(selectors: readonly string[]) {
		let last = 0;
		return (tip: number, pivots: readonly TrackPoint[], sway: number, frame: number) => {
			const back = (-lagRatio * tip * sway) / 100;
			const degrees = Math.round(Math.max(-maxLag, Math.min(maxLag, back)) * 20) / 20 + 0;
			if (degrees === last) return;
			last = degrees;
			const pivot = pointAt(pivots, frame) ?? [0, 0];
			for (const part of body.querySelectorAll(selectors.join())) {
				const [x, y] = toLocal(part, pivot);
				set(part, { '--pivot': `${x}px ${y}px`, '--sway': `${degrees}deg` });
			}
		};
	}
	return ({ head, tip, sleeves: arms }, sway, frame) => {
		hair(tip, head, sway, frame);
		for (const { side, swing } of sleeves) swing(arms[side].tip, arms[side].shoulder, sway, frame);
	};
}

/**
 * Heads and arms are moved by a transform, see figure/output/rigid-motion.ts, so a point has other
 * coordinates inside of them.
 */
function toLocal(element: Element, [x, y]: TrackPoint): TrackPoint {
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
