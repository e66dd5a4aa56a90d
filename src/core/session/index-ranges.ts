/** A set of whole numbers as half-open ranges [first, end), in order and not touching. */
export type IndexRanges = readonly (readonly [number, number])[];

/** The union with the range [first, end). */
export function addRange(ranges: IndexRanges, first: number, end: number): IndexRanges {
	if (end <= first) return ranges;
	const separate = ranges.filter(([from, until]) => until < first || from > end);
	const touching = ranges.filter(([from, until]) => until >= first && from <= end);
	const merged = [
		Math.min(first, ...touching.map(([from]) => from)),
		Math.max(end, ...touching.map(([, until]) => until))
	] as const;
	return [...separate, merged].toSorted(([a], [b]) => a - b);
}

export function includesIndex(ranges: IndexRanges, number: number): boolean {
	return ranges.some(([from, until]) => from <= number && number < until);
}
