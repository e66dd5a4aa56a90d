import { pageHeight, pageWidth, type Ink, type Path, type Shape } from './drawing.ts';
import { lastFrame, type Film, type ShapeFilm } from './film.ts';
import { layeringsOf, type Layering } from './layering.ts';
import type {
	Bezier,
	Fill,
	GroupShape,
	Keyframe,
	Lottie,
	Marker,
	PathShape,
	ShapeLayer,
	Stroke,
	Value
} from './lottie-file.ts';
import { classesOf, strokeClassesOf } from './paint.ts';
import { channelsOf, colourOf } from './palette.ts';
import { pointsOn, speedsOf } from './path-samples.ts';
import { keptSamples } from './reduction.ts';

/** Pixels of the page that an outline may be off between two keyframes. */
const pathTolerance = 0.5;
/** And how much more for every pixel a frame that it moves faster than a stretch does. */
const haste = 4;
const usualSpeed = 1.5;
/** Faster than any stretch, in pixels a frame: a body on its way from one posture to another. */
const travellingSpeed = 9;
/** Between these frames a travelling outline goes straight, or its file would be four times as large. */
const travellingStride = 5;
const opacityTolerance = 0.01;

const markers: Readonly<Record<'one-way' | 'two-way', readonly Marker[]>> = {
	'one-way': [marker('start', 0), marker('full', lastFrame)],
	'two-way': [marker('start', 0), marker('neutral', lastFrame / 2), marker('full', lastFrame)]
};

/** The film as a Lottie file whose frames are percents of the range of motion. */
export function lottieOf(name: string, film: Film, timeline: 'one-way' | 'two-way'): Lottie {
	const layers = layeringsOf(film.stackings).map((layering) => layerOf(film, layering));
	return {
		v: '5.13.0',
		nm: name,
		fr: 30,
		ip: 0,
		// One more than the last, which would otherwise be blank: airbnb/lottie-web#2239.
		op: lastFrame + 1,
		w: pageWidth,
		h: pageHeight,
		assets: [],
		markers: markers[timeline],
		layers: layers.reverse()
	};
}

function marker(name: string, frame: number): Marker {
	return { cm: name, tm: frame, dr: 0 };
}

function layerOf(film: Film, { group, from, until }: Layering): ShapeLayer {
	// The frame after the last is drawn towards, though never reached.
	const frames = { from, last: Math.min(until, lastFrame) };
	const shapes = (film.groups.get(group)?.shapes ?? []).map((shape) => shapeOf(shape, frames));
	return {
		ty: 4,
		cl: `od-group-${group}`,
		st: 0,
		ip: from,
		op: until,
		ks: {},
		shapes: shapes.reverse()
	};
}

interface Frames {
	readonly from: number;
	readonly last: number;
}

function shapeOf(film: ShapeFilm, { from, last }: Frames): GroupShape {
	const [shape] = film;
	const frames = film.slice(from, last + 1);
	const visible = (index: number) => (frames[index]?.opacity ?? 0) > 0;
	const paths = shape.paths.map((_, index) =>
		pathOf(
			frames.flatMap((frame) => frame.paths[index] ?? []),
			from,
			visible
		)
	);
	return {
		ty: 'gr',
		it: [...paths, ...strokeOf(shape, frames, from), ...fillOf(shape, frames, from)]
	};
}

function pathOf(
	frames: readonly Path[],
	from: number,
	visible: (index: number) => boolean
): PathShape {
	const samples = frames.map(pointsOn);
	const speeds = speedsOf(samples);
	const stride = Math.max(...speeds) > travellingSpeed ? travellingStride : 1;
	const allowed = speeds.map((speed, index) =>
		visible(index) && (from + index) % stride === 0
			? pathTolerance + haste * Math.max(0, speed - usualSpeed)
			: Infinity
	);
	const kept = keptSamples(samples, allowed);
	return { ty: 'sh', ks: valueOf(frames.map(bezierOf), kept, from, (bezier) => [bezier] as const) };
}

function opacityOf(
	frames: readonly Shape[],
	from: number,
	opacity: number
): Value<number, readonly [number]> {
	const series = frames.map((frame) => Float64Array.of(frame.opacity * opacity, 0));
	const percents = frames.map((frame) => tenth(frame.opacity * opacity * 100));
	return valueOf(
		percents,
		keptSamples(
			series,
			frames.map(() => opacityTolerance)
		),
		from,
		(value) => [value] as const
	);
}

function valueOf<Still, Key>(
	frames: readonly Still[],
	kept: readonly number[],
	from: number,
	keyOf: (value: Still) => Key
): Value<Still, Key> {
	const [first] = frames;
	if (kept.length === 1 && first !== undefined) return { a: 0, k: first };
	const keys = kept.flatMap((index): Keyframe<Key>[] => {
		const value = frames[index];
		if (value === undefined) return [];
		const key = { t: from + index, s: keyOf(value) };
		return [index === kept.at(-1) ? key : { ...key, o: { x: 0, y: 0 }, i: { x: 1, y: 1 } }];
	});
	return { a: 1, k: keys };
}

function fillOf(shape: Shape, frames: readonly Shape[], from: number): readonly Fill[] {
	if (!shape.fill) return [];
	const { ink, opacity } = shape.fill;
	const c = bakedColour(ink, shape);
	return [
		{
			ty: 'fl',
			cl: classesOf(shape, ink),
			c,
			o: opacityOf(frames, from, bakedOpacity(ink, opacity))
		}
	];
}

function strokeOf(shape: Shape, frames: readonly Shape[], from: number): readonly Stroke[] {
	if (!shape.stroke) return [];
	const { ink, opacity, width } = shape.stroke;
	return [
		{
			ty: 'st',
			cl: strokeClassesOf(shape, ink),
			c: bakedColour(ink, shape),
			o: opacityOf(frames, from, bakedOpacity(ink, opacity)),
			w: { a: 0, k: width },
			lc: 2,
			lj: 2
		}
	];
}

/** What the usual look does not wear is there, but clear, until a stylesheet paints it. */
function bakedColour(ink: Ink, shape: Shape) {
	const colour = colourOf('light', ink, shape.classes.includes('far'));
	const [red, green, blue] = channelsOf(colour === 'none' ? '#000000' : colour);
	return { a: 0, k: [thousandth(red), thousandth(green), thousandth(blue)] } as const;
}

function bakedOpacity(ink: Ink, opacity: number): number {
	return colourOf('light', ink, false) === 'none' ? 0 : opacity;
}

function bezierOf({ closed, vertices, incoming, outgoing }: Path): Bezier {
	const rounded = (points: Path['vertices']) =>
		points.map(([x, y]) => [tenth(x), tenth(y)] as const);
	return { c: closed, v: rounded(vertices), i: rounded(incoming), o: rounded(outgoing) };
}

const tenth = (value: number) => Math.round(value * 10) / 10;
const thousandth = (value: number) => Math.round(value * 1000) / 1000;
