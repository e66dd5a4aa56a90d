import type {
	Fill,
	GroupShape,
	Lottie,
	Marker,
	ShapeLayer,
	Stroke,
	Value
} from '#core/base/lottie-file.ts';
import { classesOf, strokeClassesOf } from '#figure/page/css-classes.ts';
import { channelsOf, colourOf, toneOf } from '#figure/page/palette.ts';
import { pointsOn, speedsOf } from '#figure/page/path-samples.ts';
import { pageHeight, pageWidth, type Ink, type DrawnShape } from '#figure/page/shape.ts';
import { simplifyKeyframes } from '#figure/page/simplify-keyframes.ts';
import { lastFrame, type FigureKeyframes, type ShapeKeyframes } from './keyframes.ts';
import { layerRangesOf, type LayerRange } from './layer-ranges.ts';
import { allowedAt, pathShape, tenth, thousandth, lottieValue } from './lottie-values.ts';
import { rigidMotionOf, type RigidMotion } from './rigid-motion.ts';

const opacityTolerance = 0.01;
/**
 * The opacity below which nobody sees where exactly a shape lies: shade, glow and the lines between
 * fingers.
 */
const faint = 0.36;

const markers: Readonly<Record<'one-way' | 'two-way', readonly Marker[]>> = {
	'one-way': [marker('start', 0), marker('full', lastFrame)],
	'two-way': [marker('start', 0), marker('neutral', lastFrame / 2), marker('full', lastFrame)]
};

/** Writes keyframes as a Lottie file whose frames are percents of the range of motion. */
export function lottieOf(
	name: string,
	film: FigureKeyframes,
	timeline: 'one-way' | 'two-way'
): Lottie {
	const layers = layerRangesOf(film.stackings).map((layering) => layerOf(film, layering));
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

function layerOf(film: FigureKeyframes, { group, from, until }: LayerRange): ShapeLayer {
	// Players interpolate towards the frame after the last one, though they never reach it.
	const frames = { from, last: Math.min(until, lastFrame) };
	const shapes = shapesOf(film.groups.get(group)?.shapes ?? [], frames);
	return {
		ty: 4,
		cl: `od-group-${group}`,
		st: 0,
		ip: from,
		op: until,
		ks: {},
		shapes: shapes.toReversed()
	};
}

interface Frames {
	readonly from: number;
	readonly last: number;
}

function shapeOf(film: ShapeKeyframes, frames: Frames, carriage?: RigidMotion): GroupShape {
	const [shape] = film;
	const shown = shownIn(film, frames);
	const paint = shape.fill?.opacity ?? shape.stroke?.opacity ?? 1;
	const patience = shown.every(({ opacity }) => opacity * paint < faint) ? 2 : 1;
	const visible = shown.map(({ opacity }) => opacity > 0);
	const paths = shape.paths.map((_, index) => {
		const pages = shown.flatMap((frame) => frame.paths[index] ?? []);
		const own = carriage ? pages.map((path, at) => carriage.without(path, at)) : pages;
		const speeds = speedsOf(pages.map(pointsOn));
		const allowed = allowedAt(speeds, frames.from).map((misses, at) =>
			visible[at] ? misses * patience : Infinity
		);
		return pathShape(own, allowed, frames.from);
	});
	return {
		ty: 'gr',
		it: [...paths, ...strokeOf(shape, shown, frames.from), ...fillOf(shape, shown, frames.from)]
	};
}

/** Shapes that move together share one transform, wherever that makes the file shorter. */
function shapesOf(films: readonly ShapeKeyframes[], frames: Frames): readonly GroupShape[] {
	const shapes: GroupShape[] = [];
	for (let index = 0; index < films.length;) {
		const carried = films[index]?.[0].carried;
		let until = index + 1;
		while (carried && until < films.length && films[until]?.[0].carried === carried) until++;
		const run = films.slice(index, until);
		const loose = run.map((film) => shapeOf(film, frames));
		const carriage = carried
			? rigidMotionOf(
					run.map((film) => shownIn(film, frames)),
					frames.from
				)
			: undefined;
		if (carriage) {
			const inside = run.map((film) => shapeOf(film, frames, carriage));
			const whole: GroupShape = { ty: 'gr', it: [...inside.reverse(), carriage.transform] };
			if (lengthOf([whole]) < lengthOf(loose)) loose.splice(0, loose.length, whole);
		}
		shapes.push(...loose);
		index = until;
	}
	return shapes;
}

const shownIn = (film: ShapeKeyframes, { from, last }: Frames) => film.slice(from, last + 1);
const lengthOf = (shapes: readonly GroupShape[]) => JSON.stringify(shapes).length;

function opacityOf(
	frames: readonly DrawnShape[],
	from: number,
	opacity: number
): Value<number, readonly [number]> {
	const series = frames.map((frame) => Float64Array.of(frame.opacity * opacity, 0));
	const percents = frames.map((frame) => tenth(frame.opacity * opacity * 100));
	return lottieValue(
		percents,
		simplifyKeyframes(
			series,
			frames.map(() => opacityTolerance)
		),
		from,
		(value) => [value] as const
	);
}

function fillOf(shape: DrawnShape, frames: readonly DrawnShape[], from: number): readonly Fill[] {
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

function strokeOf(
	shape: DrawnShape,
	frames: readonly DrawnShape[],
	from: number
): readonly Stroke[] {
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

/**
 * Parts that the default look does not wear are in the file, but clear, until a stylesheet paints
 * them.
 */
function bakedColour(ink: Ink, shape: DrawnShape) {
	const colour = colourOf('light', ink, toneOf(shape));
	const [red, green, blue] = channelsOf(colour === 'none' ? '#000000' : colour);
	return { a: 0, k: [thousandth(red), thousandth(green), thousandth(blue)] } as const;
}

function bakedOpacity(ink: Ink, opacity: number): number {
	return colourOf('light', ink) === 'none' ? 0 : opacity;
}
