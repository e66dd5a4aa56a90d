/** A point of the rope, in a picture of 300 by 100. */
export type KnotPoint = readonly [number, number];

const loops = 5;
const segments = 180;

/**
 * A rope with loops that open one after the other as `undone` goes from 0 to 1, until a soft wave
 * is left.
 */
export function knotAt(undone: number): readonly KnotPoint[] {
	return Array.from({ length: segments + 1 }, (_, index): KnotPoint => {
		const along = index / segments;
		// The loops are tightest in the middle, which opens last.
		const tight = Math.sin(Math.PI * along) ** 2 * (1 - undone);
		const angle = 2 * Math.PI * loops * along;
		const wave = 5 * Math.sin(2 * Math.PI * along) * undone;
		const gather = (150 - 300 * along) * 0.62 * tight;
		return [
			300 * along + gather + 42 * tight * Math.sin(angle),
			50 + 36 * tight * Math.cos(angle * 1.4) + wave
		];
	});
}

/** The rope as separate strands, so that one can pass over another. */
export function strandsOf(rope: readonly KnotPoint[], count = 30): readonly string[] {
	const length = (rope.length - 1) / count;
	return Array.from({ length: count }, (_, strand) =>
		rope
			.slice(Math.round(strand * length), Math.round((strand + 1) * length) + 1)
			.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`)
			.join('')
	);
}
