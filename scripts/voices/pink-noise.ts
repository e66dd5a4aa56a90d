import type { Sound } from './sound.ts';

/** The number of octaves of the noise. */
const rows = 14;

/**
 * Pink noise that is the same each time: rows of random numbers, each of which changes half as
 * often as the one before (Voss, McCartney).
 */
export function pinkNoise(length: number): Sound {
	let seed = 1;
	const chance = () => {
		seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
		return seed / 2 ** 31 - 1;
	};
	const held = Array.from({ length: rows }, chance);
	return new Float32Array(length).map((_, at) => {
		const row = Math.min(rows - 1, 31 - Math.clz32((at + 1) & -(at + 1)));
		held[row] = chance();
		return held.reduce((sum, value) => sum + value, 0) / rows;
	});
}
