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
import { tolerancesAt, pathShape, tenth, thousandth, lottieValue } from './lottie-values.ts';
import { rigidMotionOf, type RigidMotion } from './rigid-motion.ts';

const opacityTolerance = 0.01;
/**
 * The opacity below which nobody sees where exactly a shape lies: shade, glow and the lines between
 * fingers.
 */
const faintOpacity = 0.36;

const markers: Readonly<Record<'one-way' | 'two-way', readonly Marker[]>> = {
	'one-way': [marker('start', 0), marker('full', lastFrame)],
	'two-way': [marker('start', 0), marker('neutral', lastFrame / 2), marker('full', lastFrame)]
};

/** Writes keyframes as a Lottie file whose frames are percents of the range of motion. */
export function lottieOf(
	name: string,
	keyframes: FigureKeyframes,
	timeline: 'one-way' | 'two-way'
): Lottie {
	const layers = layerRangesOf(keyframes.stackings).map((range) => layerOf(keyframes, range));
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

function layerOf(keyframes: FigureKeyframes, { group, from, until }: LayerRange): ShapeLayer {
	// Players interpolate towards the frame after the last one, though they never reach it.
	const frames = { from, last: Math.min(until, lastFrame) };
	const shapes = shapesOf(keyframes.groups.get(group)?.shapes ?? [], frames);
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

function shapeOf(keyframes: ShapeKeyframes, frames: Frames, motion?: RigidMotion): GroupShape {
	const [shape] = keyframes;
	const shownFrames = framesIn(keyframes, frames);
	const paint = shape.fill?.opacity ?? shape.stroke?.opacity ?? 1;
	const toleranceFactor = shownFrames.every(({ opacity }) => opacity * paint < faintOpacity)
		? 2
		: 1;
	const visible = shownFrames.map(({ opacity }) => opacity > 0);
	const paths = shape.paths.map((_, index) => {
		const pages = shownFrames.flatMap((frame) => frame.paths[index] ?? []);
		const own = motion ? pages.map((path, at) => motion.without(path, at)) : pages;
		const speeds = speedsOf(pages.map(pointsOn));
		const allowed = tolerancesAt(speeds, frames.from).map((misses, at) =>
			visible[at] ? misses * toleranceFactor : Infinity
		);
		return pathShape(own, allowed, frames.from);
	});
	return {
		ty: 'gr',
		it: [
			...paths,
			...strokeOf(shape, shownFrames, frames.from),
			...fillOf(shape, shownFrames, frames.from)
		]
	};
}

/** Shapes that move together share one transform, wherever that makes the file shorter. */
function shapesOf(allKeyframes: readonly ShapeKeyframes[], frames: Frames): readonly GroupShape[] {
	const shapes: GroupShape[] = [];
	for (let index = 0; index < allKeyframes.length;) {
		const carried = allKeyframes[index]?.[0].carried;
		let until = index + 1;
		while (carried && until < allKeyframes.length && allKeyframes[until]?.[0].carried === carried)
			until++;
		const run = allKeyframes.slice(index, until);
		const separate = run.map((keyframes) => shapeOf(keyframes, frames));
		const motion = carried
			? rigidMotionOf(
					run.map((keyframes) => framesIn(keyframes, frames)),
					frames.from
				)
			: undefined;
		if (motion) {
			const inside = run.map((keyframes) => shapeOf(keyframes, frames, motion));
			const group: GroupShape = { ty: 'gr', it: [...inside.reverse(), motion.transform] };
			if (lengthOf([group]) < lengthOf(separate)) separate.splice(0, separate.length, group);
		}
		shapes.push(...separate);
		index = until;
	}
	return shapes;
}

const framesIn = (keyframes: ShapeKeyframes, { from, last }: Frames) =>
	keyframes.slice(from, last + 1);
const lengthOf = (shapes: readonly GroupShape[]) => JSON.stringify(shapes).length;

function opacityOf(
	frames: readonly DrawnShape[],
	from: number,
	opacity: number
): Value<number, readonly [number]> {
	const series = frames.map((frame) => Float64Array.of(frame.opacity * opacity, 0));
	return lottieValue(
		frames,
		simplifyKeyframes(
			series,
			frames.map(() => opacityTolerance)
		),
		from,
		(frame) => tenth(frame.opacity * opacity * 100),
		(percent) => [percent] as const
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
