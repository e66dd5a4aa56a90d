/** Whole numbers as runs: from each first up to, not including, each second. In order, apart. */
export type IndexRanges = readonly (readonly [number, number])[];

/** With the run from `first` up to, not including, `end`. */
export function addRange(spans: IndexRanges, first: number, end: number): IndexRanges {
	if (end <= first) return spans;
	const apart = spans.filter(([from, until]) => until < first || from > end);
	const touching = spans.filter(([from, until]) => until >= first && from <= end);
	const merged = [
		Math.min(first, ...touching.map(([from]) => from)),
		Math.max(end, ...touching.map(([, until]) => until))
	] as const;
	return [...apart, merged].toSorted(([a], [b]) => a - b);
}

export function includesIndex(spans: IndexRanges, number: number): boolean {
	return spans.some(([from, until]) => from <= number && number < until);
}
