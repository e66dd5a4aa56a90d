import type { Transform } from '#core/base/lottie-file.ts';
import { pointsOn, speedsOf } from '#figure/page/path-samples.ts';
import type { Path, Point, DrawnShape } from '#figure/page/shape.ts';
import { simplifyKeyframes } from '#figure/page/simplify-keyframes.ts';
import { allowedAt, tenth, lottieValue } from './lottie-values.ts';

/** A similarity transform: a rotation, a scale and a translation that maps `anchor` to `place`. */
interface Placing {
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
		Float64Array.from(
			films.flatMap((film) => film[at]?.paths.flatMap((path) => [...pointsOn(path)]) ?? [])
		)
	);
	const model = frames[Math.floor(frames.length / 2)];
	if (!model || model.length === 0) return undefined;
	const anchor = centreOf(model).map(tenth);
	const [x = 0, y = 0] = anchor;
	const arm = Math.sqrt(meanOf(model, (px, py) => (px - x) ** 2 + (py - y) ** 2));
	const best: Placing[] = [];
	for (const frame of frames) best.push(placingOf(model, frame, [x, y], best.at(-1)?.radians ?? 0));
	const allowed = allowedAt(speedsOf(frames), from).map((misses) => misses * looseness);
	const kept = simplifyKeyframes(
		best.map(({ place, radians, scale }) =>
			Float64Array.of(...place, radians * arm, (scale - 1) * arm)
		),
		allowed
	);
	if (kept.length < 2) return undefined;
	const keys = best.map(rounded);
	const at = placingsBetween(keys, kept);
	return {
		transform: {
			ty: 'tr',
			a: { a: 0, k: [x, y] },
			p: lottieValue(
				keys.map(({ place }) => place),
				kept,
				from,
				(place) => place
			),
			r: lottieValue(keys.map(degreesOf), kept, from, (degrees) => [degrees] as const),
			s: lottieValue(
				keys.map(({ scale }) => [percent(scale), percent(scale)] as const),
				kept,
				from,
				(s) => s
			)
		},
		without: (path, sample) => freed(path, [x, y], at(sample))
	};
}

/**
 * The transform's tolerance as a share of the shapes' own. The shapes' keyframes correct what it
 * misses.
 */
const looseness = 0.2;

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
function placingOf(
	model: Float64Array,
	frame: Float64Array,
	anchor: Point,
	before: number
): Placing {
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
	const [x, y] = turned([anchor[0] - fromX, anchor[1] - fromY], radians, scale);
	return { place: [toX + x, toY + y], radians, scale };
}

function rounded({ place: [x, y], radians, scale }: Placing): Placing {
	const degrees = Math.round((radians * 18000) / Math.PI) / 100;
	return {
		place: [tenth(x), tenth(y)],
		radians: (degrees * Math.PI) / 180,
		scale: percent(scale) / 100
	};
}

const degreesOf = ({ radians }: Placing) => Math.round((radians * 18000) / Math.PI) / 100;
const percent = (scale: number) => tenth(scale * 100);

/** The similarity that players show at each sample, interpolated between the keyframes. */
function placingsBetween(
	keys: readonly Placing[],
	kept: readonly number[]
): (at: number) => Placing | undefined {
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

function freed(path: Path, [x, y]: Point, placing: Placing | undefined): Path {
	if (!placing) return path;
	const { place, radians, scale } = placing;
	const back = (point: Point) => turned(point, -radians, 1 / scale);
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

function turned([x, y]: Point, radians: number, scale: number): Point {
	const [cos, sin] = [Math.cos(radians) * scale, Math.sin(radians) * scale];
	return [x * cos - y * sin, x * sin + y * cos];
}
