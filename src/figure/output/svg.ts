import type { FigureLook } from '#core/base/figure-look.ts';
import { classesOf, strokeClassesOf } from '#figure/page/css-classes.ts';
import { colourOf, propertyOf, toneOf, type Theme, type Tone } from '#figure/page/palette.ts';
import {
	pageHeight,
	pageWidth,
	type Drawing,
	type DrawnGroup,
	type Ink,
	type Path,
	type Point,
	type DrawnShape
} from '#figure/page/shape.ts';

/**
 * The inks of what lies over another part and has no outline of its own. The others take the page's
 * outline, which is visible in forced colours.
 */
const overlayInks: ReadonlySet<Ink> = new Set<Ink>([
	...(['shade', 'sleeve-shade', 'shadow', 'glow', 'blush', 'yoke', 'neck', 'jaw', 'ear'] as const),
	...(['tuft', 'curls', 'cover', 'ground'] as const)
]);

type Colours = (ink: Ink, tone: Tone | undefined) => string;

/** The drawing in one theme's own colours, as the inside of an svg of the page's size. */
export function themedMarkup(drawing: Drawing, theme: Theme, look?: FigureLook): string {
	return markupOf(drawing, (ink, tone) => colourOf(theme, ink, tone, look));
}

/** The drawing in colours that the page around it decides, as the inside of an svg of the page's size. */
export function stillMarkup(drawing: Drawing): string {
	return markupOf(
		drawing,
		(ink, tone) => `var(${propertyOf(ink, tone)},${colourOf('light', ink, tone)})`
	);
}

/** An SVG file; `<use href="…#still">` shows it in the colours of the page. */
export function stillFile(drawing: Drawing): string {
	const size = `viewBox="0 0 ${pageWidth} ${pageHeight}"`;
	return `<svg xmlns="http://www.w3.org/2000/svg" ${size}><g id="still">${stillMarkup(drawing)}</g></svg>`;
}

function markupOf({ scene, figure }: Drawing, colours: Colours): string {
	return [...scene, ...figure].map((group) => groupMarkup(group, colours)).join('');
}

function groupMarkup({ id, shapes }: DrawnGroup, colours: Colours): string {
	const inside = shapes.map((shape) => shapeMarkup(shape, colours)).join('');
	return inside && `<g class="od-group-${id}">${inside}</g>`;
}

function shapeMarkup(shape: DrawnShape, colours: Colours): string {
	const { fill, stroke, opacity, paths } = shape;
	if (opacity <= 0 || (!fill && !stroke)) return '';
	const tone = toneOf(shape);
	const names = [
		...(fill ? classesOf(shape, fill.ink).split(' ') : []),
		...(stroke ? strokeClassesOf(shape, stroke.ink).split(' ') : [])
	];
	const attributes = [
		`class="${[...new Set(names)].join(' ')}"`,
		`fill="${fill ? colours(fill.ink, tone) : 'none'}"`,
		...(fill ? opacityAttribute('fill-opacity', fill.opacity * opacity) : []),
		...(stroke
			? [
					`stroke="${colours(stroke.ink, tone)}"`,
					...opacityAttribute('stroke-opacity', stroke.opacity * opacity),
					`stroke-width="${stroke.width}"`,
					'stroke-linecap="round"',
					'stroke-linejoin="round"'
				]
			: fill && overlayInks.has(fill.ink)
				? ['stroke="none"']
				: []),
		`d="${paths.map(pathData).join('')}"`
	];
	return `<path ${attributes.join(' ')}/>`;
}

function opacityAttribute(name: string, value: number): readonly string[] {
	const rounded = Math.round(value * 1000) / 1000;
	return rounded === 1 ? [] : [`${name}="${shortNumber(rounded)}"`];
}

function pathData({ closed, vertices, incoming, outgoing }: Path): string {
	const [first] = vertices;
	if (!first || vertices.every((vertex) => isZero(tenths(minus(vertex, first))))) return '';
	let data = `M${numbers(tenths(first))}`;
	let from = tenths(first);
	const count = closed ? vertices.length : vertices.length - 1;
	for (let index = 0; index < count; index++) {
		const next = (index + 1) % vertices.length;
		const start = vertices[index];
		const end = vertices[next];
		const out = outgoing[index];
		const into = incoming[next];
		if (!start || !end || !out || !into) break;
		const to = tenths(end);
		const points = [tenths(sum(start, out)), tenths(sum(end, into)), to];
		const relative = points.flatMap(([x, y]) => [x - from[0], y - from[1]]);
		data +=
			isZero(out) && isZero(into) ? `l${numbers(relative.slice(4))}` : `c${numbers(relative)}`;
		from = to;
	}
	return closed ? `${data}z` : data;
}

const tenths = ([x, y]: Point): Point => [Math.round(x * 10), Math.round(y * 10)];
const sum = (left: Point, right: Point): Point => [left[0] + right[0], left[1] + right[1]];
const minus = (left: Point, right: Point): Point => [left[0] - right[0], left[1] - right[1]];
const isZero = ([x, y]: Point) => x === 0 && y === 0;

/** Writes numbers, given in tenths, as briefly as SVG allows. */
function numbers(values: readonly number[]): string {
	return values
		.map((value) => shortNumber(value / 10))
		.reduce((text, number) => (number.startsWith('-') ? text + number : `${text} ${number}`));
}

function shortNumber(value: number): string {
	return String(value).replace(/^(-?)0\./, '$1.');
}
