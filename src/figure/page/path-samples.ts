import type { Path } from './shape.ts';

/** Bernstein weights of a cubic segment at its quarters. */
const quarters = [0.25, 0.5, 0.75].map(
	(u) => [(1 - u) ** 3, 3 * u * (1 - u) ** 2, 3 * u ** 2 * (1 - u), u ** 3] as const
);

/** A figure's compilation asks for the points of one path several times. */
const known = new WeakMap<Path, Float64Array>();

/** Samples the curve at four points a segment. They move linearly where vertices and handles do. */
export function pointsOn(path: Path): Float64Array {
	const points = known.get(path) ?? sample(path);
	known.set(path, points);
	return points;
}

function sample({ closed, vertices, incoming, outgoing }: Path): Float64Array {
	// Written into one array: a figure's compilation calls this some hundred thousand times.
	const points = new Float64Array(vertices.length * 8);
	let filled = 0;
	for (const [index, start] of vertices.entries()) {
		const next = (index + 1) % vertices.length;
		const [end, out, into] = [vertices[next], outgoing[index], incoming[next]];
		points[filled++] = start[0];
		points[filled++] = start[1];
		if (!end || !out || !into || (next === 0 && !closed)) continue;
		for (const [a, b, c, d] of quarters) {
			points[filled++] =
				a * start[0] + b * (start[0] + out[0]) + c * (end[0] + into[0]) + d * end[0];
			points[filled++] =
				a * start[1] + b * (start[1] + out[1]) + c * (end[1] + into[1]) + d * end[1];
		}
	}
	return points.subarray(0, filled);
}

/** The speed of the fastest point at each sample, in pixels a frame. */
export function speedsOf(samples: readonly Float64Array[]): readonly number[] {
	return samples.map((sample, at) => {
		const before = samples[at - 1] ?? sample;
		const after = samples[at + 1] ?? sample;
		const frames = before === sample || after === sample ? 1 : 2;
		let fastest = 0;
		for (let index = 0; index < sample.length; index += 2) {
			const x = (after[index] ?? 0) - (before[index] ?? 0);
			const y = (after[index + 1] ?? 0) - (before[index + 1] ?? 0);
			fastest = Math.max(fastest, x * x + y * y);
		}
		return Math.sqrt(fastest) / frames;
	});
}
