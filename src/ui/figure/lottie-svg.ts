import type {
	Colour,
	Fill,
	GroupShape,
	Lottie,
	PathShape,
	ShapeLayer,
	Stroke,
	Transform
} from '#core/base/lottie-file.ts';
import { keyframeTrack, type KeyframeTrack } from './keyframe-track.ts';
import { outlineOf } from './outline.ts';

/** One of our Lottie files as an SVG element. */
export interface LottieSvg {
	readonly element: SVGSVGElement;
	/**
	 * Updates only what differs from the frame before. Until the first call, only constant parts are
	 * drawn.
	 */
	show(frame: number): void;
}

type Change = (frame: number) => void;

export function lottieSvg({ layers }: Pick<Lottie, 'layers'>, viewBox: string): LottieSvg {
	const element = createSvg('svg', { viewBox, preserveAspectRatio: 'xMidYMid meet' });
	const changes = layers.toReversed().map((layer) => addLayer(element, layer));
	return {
		element,
		show(frame) {
			for (const change of changes) change(frame);
		}
	};
}

function addLayer(page: SVGElement, { cl, ip, op, shapes }: ShapeLayer): Change {
	const group = append(page, createSvg('g', { class: cl }));
	const changes: Change[] = [];
	for (const shape of shapes.toReversed()) addGroup(group, shape, changes);
	const setDisplay = attributeSetter(group, 'display');
	return (frame) => {
		const visible = frame >= ip && frame < op;
		setDisplay(visible ? 'inline' : 'none');
		if (visible) for (const change of changes) change(frame);
	};
}

/** Lottie lists the top item of a group first, SVG paints the last one on top. */
function addGroup(page: SVGElement, { it }: GroupShape, changes: Change[]): void {
	const transform = it.find((item) => item.ty === 'tr');
	const container = transform ? append(page, createSvg('g', {})) : page;
	if (transform) addTransform(container, transform, changes);
	const paths = it.filter((item) => item.ty === 'sh');
	for (const item of it.toReversed()) {
		if (item.ty === 'gr') addGroup(container, item, changes);
		if (item.ty === 'fl' || item.ty === 'st') addPath(container, item, paths, changes);
	}
}

function addPath(
	page: SVGElement,
	paint: Fill | Stroke,
	shapes: readonly PathShape[],
	changes: Change[]
): void {
	const path = append(page, createSvg('path', { class: paint.cl, ...paintOf(paint) }));
	const opacity = keyframeTrack<number, readonly [number]>(paint.o, numbersIn);
	const share = (frame: number) => (opacity.at(frame)[0] ?? 0) / 100;
	const setOpacity = attributeSetter(path, paint.ty === 'fl' ? 'fill-opacity' : 'stroke-opacity');
	if (opacity.moves) changes.push((frame) => setOpacity(share(frame).toFixed(3)));
	else setOpacity(String(share(0)));

	const outline = outlineOf(shapes);
	const setPath = attributeSetter(path, 'd');
	// A fading path is not drawn while it is transparent. One that is always transparent is, because
	// a stylesheet may give it a colour.
	const transparent = (frame: number) => opacity.moves && share(frame) < leastOpacity;
	if (outline.moves || opacity.moves)
		changes.push((frame) => setPath(transparent(frame) ? '' : outline.at(frame)));
	else setPath(outline.at(0));
}

/** The least visible opacity: less than one of the 255 steps of a screen. */
const leastOpacity = 0.004;

function paintOf(paint: Fill | Stroke): Readonly<Record<string, string>> {
	const colour = rgb(paint.c.k);
	if (paint.ty === 'fl') return { fill: colour };
	return {
		fill: 'none',
		stroke: colour,
		'stroke-width': String(paint.w.k),
		'stroke-linecap': 'round',
		'stroke-linejoin': 'round'
	};
}

const rgb = (colour: Colour) => `rgb(${colour.map((share) => Math.round(share * 255)).join()})`;

function addTransform(group: SVGElement, { a, p, r, s }: Transform, changes: Change[]): void {
	const tracks = [
		keyframeTrack(a, numbersIn),
		keyframeTrack(p, numbersIn),
		keyframeTrack(s, numbersIn)
	] as const;
	const rotation = keyframeTrack(r, numbersIn);
	const setMatrix = attributeSetter(group, 'transform');
	const update = (frame: number) => setMatrix(matrixAt(frame, tracks, rotation));
	if ([...tracks, rotation].some(({ moves }) => moves)) changes.push(update);
	else update(0);
}

function matrixAt(
	frame: number,
	[anchor, position, scale]: readonly [KeyframeTrack, KeyframeTrack, KeyframeTrack],
	rotation: KeyframeTrack
): string {
	const [anchorX = 0, anchorY = 0] = anchor.at(frame);
	const [x = 0, y = 0] = position.at(frame);
	const [across = 100, down = 100] = scale.at(frame);
	const radians = ((rotation.at(frame)[0] ?? 0) * Math.PI) / 180;
	const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
	const [a, b] = [(cos * across) / 100, (sin * across) / 100];
	const [c, d] = [(-sin * down) / 100, (cos * down) / 100];
	const shift = [x - a * anchorX - c * anchorY, y - b * anchorX - d * anchorY];
	const digits = [a, b, c, d].map((number) => number.toFixed(5));
	return `matrix(${[...digits, ...shift.map((number) => number.toFixed(3))].join()})`;
}

const numbersIn = (value: number | readonly number[]): readonly number[] =>
	typeof value === 'number' ? [value] : value;

/** Returns a setter that skips a value that is set already. */
function attributeSetter(element: SVGElement, name: string): (value: string) => void {
	let now: string | undefined;
	return (value) => {
		if (value === now) return;
		now = value;
		element.setAttribute(name, value);
	};
}

function createSvg<Name extends keyof SVGElementTagNameMap>(
	name: Name,
	attributes: Readonly<Record<string, string>>
): SVGElementTagNameMap[Name] {
	const element = document.createElementNS('http://www.w3.org/2000/svg', name);
	for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
	return element;
}

function append<Element extends SVGElement>(page: SVGElement, element: Element): Element {
	page.append(element);
	return element;
}
