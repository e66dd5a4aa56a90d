import type { Value } from '#core/base/lottie-file.ts';

/** Numbers that depend on the frame. */
export interface KeyframeTrack {
	readonly moves: boolean;
	/** The array is overwritten by the next call. */
	at(frame: number): Float64Array;
}

/**
 * The track of a value in a Lottie file. It interpolates linearly between keyframes, as all of our
 * files do.
 */
export function keyframeTrack<Still, Key>(
	value: Value<Still, Key>,
	numbersOf: (value: Still | Key) => Iterable<number>
): KeyframeTrack {
	if (value.a === 0) {
		const still = Float64Array.from(numbersOf(value.k));
		return { moves: false, at: () => still };
	}
	const keys = value.k.map(({ t, s }) => ({ time: t, numbers: Float64Array.from(numbersOf(s)) }));
	const interpolated = new Float64Array(keys[0]?.numbers.length ?? 0);
	return {
		moves: true,
		at(frame) {
			const next = keys.findIndex(({ time }) => time > frame);
			const to = keys[next] ?? keys.at(-1);
			const from = keys[next - 1] ?? to;
			if (!from || !to) return interpolated;
			const share = from === to ? 0 : (frame - from.time) / (to.time - from.time);
			for (let index = 0; index < interpolated.length; index++) {
				const number = from.numbers[index] ?? 0;
				interpolated[index] = number + ((to.numbers[index] ?? 0) - number) * share;
			}
			return interpolated;
		}
	};
}
