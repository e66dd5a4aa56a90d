/**
 * Chooses the samples to keep, so that linear interpolation between them is within `allowed` of
 * each of the others. Samples are lists of coordinates x, y, x, y, ….
 */
export function simplifyKeyframes(
	samples: readonly Float64Array[],
	allowed: readonly number[]
): readonly number[] {
	const last = samples.length - 1;
	const [first] = samples;
	if (first && samples.every((sample, at) => isNear(sample, first, first, 0, allowed[at])))
		return [0];
	const keyIndices = [0];
	let from = 0;
	while (from < last) {
		let until = from + 1;
		while (until < last && isStraight(samples, from, until + 1, allowed)) until++;
		keyIndices.push(until);
		from = until;
	}
	return keyIndices;
}

function isStraight(
	samples: readonly Float64Array[],
	from: number,
	until: number,
	allowed: readonly number[]
): boolean {
	const start = samples[from];
	const end = samples[until];
	if (!start || !end) return false;
	for (let index = from + 1; index < until; index++) {
		const sample = samples[index];
		const share = (index - from) / (until - from);
		if (sample && !isNear(sample, start, end, share, allowed[index])) return false;
	}
	return true;
}

/**
 * Whether every point of `sample` is within `allowed` of the one interpolated at `share` between
 * `start` and `end`.
 */
function isNear(
	sample: Float64Array,
	start: Float64Array,
	end: Float64Array,
	share: number,
	allowed = 0
): boolean {
	// Distances are compared squared and the loop returns at the first miss, because compiling spends its
	// time here.
	const limit = allowed * allowed;
	for (let index = 0; index < sample.length; index += 2) {
		const x = deviation(sample, start, end, share, index);
		const y = deviation(sample, start, end, share, index + 1);
		if (x * x + y * y > limit) return false;
	}
	return true;
}

function deviation(
	sample: Float64Array,
	start: Float64Array,
	end: Float64Array,
	share: number,
	index: number
): number {
	const from = start[index] ?? 0;
	const to = end[index] ?? 0;
	return (sample[index] ?? 0) - from - (to - from) * share;
}
