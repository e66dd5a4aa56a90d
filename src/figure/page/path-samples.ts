import type { Path } from './shape.ts';

/** Samples the curve at four points a segment. They move linearly where vertices and handles do. */
export function pointsOn({ closed, vertices, incoming, outgoing }: Path): Float64Array {
	const points: number[] = [];
	vertices.forEach((start, index) => {
		const next = (index + 1) % vertices.length;
		const end = vertices[next];
		const out = outgoing[index];
		const into = incoming[next];
		points.push(...start);
		if (!end || !out || !into || (next === 0 && !closed)) return;
		for (const u of [0.25, 0.5, 0.75]) {
			const [a, b, c, d] = [(1 - u) ** 3, 3 * u * (1 - u) ** 2, 3 * u ** 2 * (1 - u), u ** 3];
			for (const axis of [0, 1] as const) {
				const from = start[axis];
				const to = end[axis];
				points.push(a * from + b * (from + out[axis]) + c * (to + into[axis]) + d * to);
			}
		}
	});
	return Float64Array.from(points);
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
