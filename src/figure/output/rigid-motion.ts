import type { Transform } from '#core/base/lottie-file.ts';
import { pointsOn, speedsOf } from '#figure/page/path-samples.ts';
import type { Path, Point, DrawnShape } from '#figure/page/shape.ts';
import { simplifyKeyframes } from '#figure/page/simplify-keyframes.ts';
import { tolerancesAt, tenth, lottieValue } from './lottie-values.ts';

/** A similarity transform: a rotation, a scale and a translation that maps `anchor` to `place`. */
interface Similarity {
	readonly place: Point;
	readonly radians: number;
	readonly scale: number;
}

/** The common motion of shapes that move almost rigidly together: a head, a hand, a foot. */
export interface RigidMotion {
	readonly transform: Transform;
	/** The path at the given sample with the common motion taken away. */
	without(path: Path, at: number): Path;
}

/** Fits the common motion relative to the middle frame; returns nothing when nothing moves. */
export function rigidMotionOf(
	films: readonly (readonly DrawnShape[])[],
	from: number
): RigidMotion | undefined {
	const frames = (films[0] ?? []).map((_, at) =>
		concatenate(films.flatMap((film) => film[at]?.paths.map(pointsOn) ?? []))
	);
	const model = frames[Math.floor(frames.length / 2)];
	if (!model || model.length === 0) return undefined;
	const anchor = centreOf(model).map(tenth);
	const [x = 0, y = 0] = anchor;
	const radius = Math.sqrt(meanOf(model, (px, py) => (px - x) ** 2 + (py - y) ** 2));
	const similarities: Similarity[] = [];
	for (const frame of frames)
		similarities.push(similarityOf(model, frame, [x, y], similarities.at(-1)?.radians ?? 0));
	const allowed = tolerancesAt(speedsOf(frames), from).map((misses) => misses * toleranceShare);
	const kept = simplifyKeyframes(
		similarities.map(({ place, radians, scale }) =>
			Float64Array.of(...place, radians * radius, (scale - 1) * radius)
		),
		allowed
	);
	if (kept.length < 2) return undefined;
	const keys = similarities.map(roundSimilarity);
	const at = interpolateSimilarities(keys, kept);
	return {
		transform: {
			ty: 'tr',
			a: { a: 0, k: [x, y] },
			p: lottieValue(
				keys,
				kept,
				from,
				({ place }) => place,
				(place) => place
			),
			r: lottieValue(keys, kept, from, degreesOf, (degrees) => [degrees] as const),
			s: lottieValue(
				keys,
				kept,
				from,
				({ scale }) => [percent(scale), percent(scale)] as const,
				(scales) => scales
			)
		},
		without: (path, sample) => withoutMotion(path, [x, y], at(sample))
	};
}

/**
 * The transform's tolerance as a share of the shapes' own. The shapes' keyframes correct what it
 * misses.
 */
const toleranceShare = 0.2;

function concatenate(arrays: readonly Float64Array[]): Float64Array {
	const all = new Float64Array(arrays.reduce((sum, { length }) => sum + length, 0));
	let filled = 0;
	for (const array of arrays) {
		all.set(array, filled);
		filled += array.length;
	}
	return all;
}

function centreOf(points: Float64Array): Point {
	return [meanOf(points, (x) => x), meanOf(points, (_, y) => y)];
}

function meanOf(points: Float64Array, value: (x: number, y: number) => number): number {
	let sum = 0;
	for (let at = 0; at < points.length; at += 2) sum += value(points[at] ?? 0, points[at + 1] ?? 0);
	return sum / Math.max(1, points.length / 2);
}

/**
 * The least-squares similarity from `model` to `frame`, less than half a turn from the rotation
 * `before`.
 */
function similarityOf(
	model: Float64Array,
	frame: Float64Array,
	anchor: Point,
	before: number
): Similarity {
	const [fromX, fromY] = centreOf(model);
	const [toX, toY] = centreOf(frame);
	let [along, across, size] = [0, 0, 1e-9];
	for (let at = 0; at < model.length; at += 2) {
		const [x, y] = [(model[at] ?? 0) - fromX, (model[at + 1] ?? 0) - fromY];
		const [u, v] = [(frame[at] ?? 0) - toX, (frame[at + 1] ?? 0) - toY];
		along += x * u + y * v;
		across += x * v - y * u;
		size += x * x + y * y;
	}
	const turn = Math.atan2(across, along);
	const radians = turn + Math.round((before - turn) / (2 * Math.PI)) * 2 * Math.PI;
	const scale = Math.max(0.2, Math.hypot(along, across) / size);
	const [x, y] = rotateAndScale([anchor[0] - fromX, anchor[1] - fromY], radians, scale);
	return { place: [toX + x, toY + y], radians, scale };
}

function roundSimilarity({ place: [x, y], radians, scale }: Similarity): Similarity {
	const degrees = Math.round((radians * 18000) / Math.PI) / 100;
	return {
		place: [tenth(x), tenth(y)],
		radians: (degrees * Math.PI) / 180,
		scale: percent(scale) / 100
	};
}

const degreesOf = ({ radians }: Similarity) => Math.round((radians * 18000) / Math.PI) / 100;
const percent = (scale: number) => tenth(scale * 100);

/** The similarity that players show at each sample, interpolated between the keyframes. */
function interpolateSimilarities(
	keys: readonly Similarity[],
	kept: readonly number[]
): (at: number) => Similarity | undefined {
	return (at) => {
		const next = kept.find((index) => index >= at) ?? at;
		const before = kept.findLast((index) => index <= at) ?? at;
		const [from, to] = [keys[before], keys[next]];
		if (!from || !to || before === next) return from;
		const share = (at - before) / (next - before);
		const between = (a: number, b: number) => a + (b - a) * share;
		return {
			place: [between(from.place[0], to.place[0]), between(from.place[1], to.place[1])],
			radians: between(from.radians, to.radians),
			scale: between(from.scale, to.scale)
		};
	};
}

function withoutMotion(path: Path, [x, y]: Point, similarity: Similarity | undefined): Path {
	if (!similarity) return path;
	const { place, radians, scale } = similarity;
	const back = (point: Point) => rotateAndScale(point, -radians, 1 / scale);
	return {
		closed: path.closed,
		vertices: path.vertices.map((at) => {
			const [u, v] = back([at[0] - place[0], at[1] - place[1]]);
			return [x + u, y + v];
		}),
		incoming: path.incoming.map(back),
		outgoing: path.outgoing.map(back)
	};
}

function rotateAndScale([x, y]: Point, radians: number, scale: number): Point {
	const [cos, sin] = [Math.cos(radians) * scale, Math.sin(radians) * scale];
	return [x * cos - y * sin, x * sin + y * cos];
}
