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

/** One of our Lottie files as SVG. */
export interface LivingDrawing {
	readonly element: SVGSVGElement;
	/** Changes what differs from the frame before, and nothing else. Before the first, only what never changes is there. */
	show(frame: number): void;
}

type Change = (frame: number) => void;

export function livingDrawing({ layers }: Pick<Lottie, 'layers'>, viewBox: string): LivingDrawing {
	const element = made('svg', { viewBox, preserveAspectRatio: 'xMidYMid meet' });
	const changes = layers.toReversed().map((layer) => addLayer(element, layer));
	return {
		element,
		show(frame) {
			for (const change of changes) change(frame);
		}
	};
}

function addLayer(page: SVGElement, { cl, ip, op, shapes }: ShapeLayer): Change {
	const group = added(page, made('g', { class: cl }));
	const changes: Change[] = [];
	for (const shape of shapes.toReversed()) addGroup(group, shape, changes);
	const appear = attribute(group, 'display');
	return (frame) => {
		const seen = frame >= ip && frame < op;
		appear(seen ? 'inline' : 'none');
		if (seen) for (const change of changes) change(frame);
	};
}

/** The top of a group comes first in the file, and last on the page. */
function addGroup(page: SVGElement, { it }: GroupShape, changes: Change[]): void {
	const transform = it.find((item) => item.ty === 'tr');
	const place = transform ? added(page, made('g', {})) : page;
	if (transform) addTransform(place, transform, changes);
	const paths = it.filter((item) => item.ty === 'sh');
	for (const item of it.toReversed()) {
		if (item.ty === 'gr') addGroup(place, item, changes);
		if (item.ty === 'fl' || item.ty === 'st') addPath(place, item, paths, changes);
	}
}

function addPath(
	page: SVGElement,
	paint: Fill | Stroke,
	shapes: readonly PathShape[],
	changes: Change[]
): void {
	const path = added(page, made('path', { class: paint.cl, ...paintOf(paint) }));
	const opacity = keyframeTrack<number, readonly [number]>(paint.o, numbersIn);
	const share = (frame: number) => (opacity.at(frame)[0] ?? 0) / 100;
	const cover = attribute(path, paint.ty === 'fl' ? 'fill-opacity' : 'stroke-opacity');
	if (opacity.moves) changes.push((frame) => cover(share(frame).toFixed(3)));
	else cover(String(share(0)));

	const outline = outlineOf(shapes);
	const draw = attribute(path, 'd');
	// What fades is not drawn while it is clear. What is clear all the time, a stylesheet may paint.
	const clear = (frame: number) => opacity.moves && share(frame) < leastShare;
	if (outline.moves || opacity.moves)
		changes.push((frame) => draw(clear(frame) ? '' : outline.at(frame)));
	else draw(outline.at(0));
}

/** Of an opacity: less than a step of the 255 that a screen has. */
const leastShare = 0.004;

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
	const courses = [
		keyframeTrack(a, numbersIn),
		keyframeTrack(p, numbersIn),
		keyframeTrack(s, numbersIn)
	] as const;
	const turn = keyframeTrack(r, numbersIn);
	const set = attribute(group, 'transform');
	const place = (frame: number) => set(matrixAt(frame, courses, turn));
	if ([...courses, turn].some(({ moves }) => moves)) changes.push(place);
	else place(0);
}

function matrixAt(
	frame: number,
	[anchor, position, scale]: readonly [KeyframeTrack, KeyframeTrack, KeyframeTrack],
	turn: KeyframeTrack
): string {
	const [anchorX = 0, anchorY = 0] = anchor.at(frame);
	const [x = 0, y = 0] = position.at(frame);
	const [across = 100, down = 100] = scale.at(frame);
	const radians = ((turn.at(frame)[0] ?? 0) * Math.PI) / 180;
	const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
	const [a, b] = [(cos * across) / 100, (sin * across) / 100];
	const [c, d] = [(-sin * down) / 100, (cos * down) / 100];
	const shift = [x - a * anchorX - c * anchorY, y - b * anchorX - d * anchorY];
	const digits = [a, b, c, d].map((number) => number.toFixed(5));
	return `matrix(${[...digits, ...shift.map((number) => number.toFixed(3))].join()})`;
}

const numbersIn = (value: number | readonly number[]): readonly number[] =>
	typeof value === 'number' ? [value] : value;

/** Sets it if it is not so already. */
function attribute(element: SVGElement, name: string): (value: string) => void {
	let now: string | undefined;
	return (value) => {
		if (value === now) return;
		now = value;
		element.setAttribute(name, value);
	};
}

function made<Name extends keyof SVGElementTagNameMap>(
	name: Name,
	attributes: Readonly<Record<string, string>>
): SVGElementTagNameMap[Name] {
	const element = document.createElementNS('http://www.w3.org/2000/svg', name);
	for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
	return element;
}

function added<Element extends SVGElement>(page: SVGElement, element: Element): Element {
	page.append(element);
	return element;
}
