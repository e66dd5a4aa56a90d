/** The number of tries: a single one is unreliable (exercises.md 0.6). */
export const triesNeeded = 3;

/** The median of an odd number of values; undefined before all tries are there. */
export function medianOf(tries: readonly number[]): number | undefined {
	if (tries.length < triesNeeded) return undefined;
	return tries.toSorted((a, b) => a - b)[Math.floor(tries.length / 2)];
}
