/** How often somebody measures: a single try tells little (exercises.md 0.6). */
export const triesNeeded = 3;

/** Of an odd number of values, the one in the middle; undefined before all tries are there. */
export function medianOf(tries: readonly number[]): number | undefined {
	if (tries.length < triesNeeded) return undefined;
	return tries.toSorted((a, b) => a - b)[Math.floor(tries.length / 2)];
}
