/**
 * Which of the samples to keep, so that straight lines between them stay within `tolerance` of all the others.
 * Samples are lists of coordinates x, y, x, y, …; where `matters` is false any value will do.
 */
export function keptSamples(
	samples: readonly Float64Array[],
	tolerance: number,
	matters: (index: number) => boolean = () => true
): readonly number[] {
	const last = samples.length - 1;
	if (isStill(samples, tolerance, matters)) return [0];
	const kept = [0];
	let from = 0;
	while (from < last) {
		let until = from + 1;
		for (let next = until + 1; next <= last; next++) {
			if (isStraight(samples, from, next, tolerance, matters)) until = next;
			else break;
		}
		kept.push(until);
		from = until;
	}
	return kept;
}

function isStill(
	samples: readonly Float64Array[],
	tolerance: number,
	matters: (index: number) => boolean
): boolean {
	const [first] = samples;
	return samples.every(
		(sample, index) => !first || !matters(index) || distance(sample, first, first, 0) <= tolerance
	);
}

function isStraight(
	samples: readonly Float64Array[],
	from: number,
	until: number,
	tolerance: number,
	matters: (index: number) => boolean
): boolean {
	const start = samples[from];
	const end = samples[until];
	if (!start || !end) return false;
	for (let index = from + 1; index < until; index++) {
		const sample = samples[index];
		if (!sample || !matters(index)) continue;
		if (distance(sample, start, end, (index - from) / (until - from)) > tolerance) return false;
	}
	return true;
}

/** The greatest distance of a point of `sample` from the one `share` of the way between `start` and `end`. */
function distance(
	sample: Float64Array,
	start: Float64Array,
	end: Float64Array,
	share: number
): number {
	let greatest = 0;
	for (let index = 0; index < sample.length; index += 2) {
		greatest = Math.max(
			greatest,
			Math.hypot(miss(sample, start, end, share, index), miss(sample, start, end, share, index + 1))
		);
	}
	return greatest;
}

function miss(
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
