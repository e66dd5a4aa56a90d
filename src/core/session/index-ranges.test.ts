import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { includesIndex, addRange, type IndexRanges } from './index-ranges.ts';

test('runs that touch become one', () => {
	expect(addRange([[0, 2]], 2, 4)).toEqual([[0, 4]]);
	expect(addRange([[5, 6]], 0, 2)).toEqual([
		[0, 2],
		[5, 6]
	]);
	const gap: IndexRanges = [
		[0, 2],
		[5, 6]
	];
	expect(addRange(gap, 2, 5)).toEqual([[0, 6]]);
	expect(addRange(gap, 3, 3)).toBe(gap);
});

test('runs hold just the numbers that were put in', () => {
	const run = fc.tuple(fc.nat({ max: 30 }), fc.nat({ max: 5 }));
	fc.assert(
		fc.property(fc.array(run), (runs) => {
			const numbers = new Set<number>();
			let spans: IndexRanges = [];
			for (const [first, count] of runs) {
				spans = addRange(spans, first, first + count);
				for (let number = first; number < first + count; number += 1) numbers.add(number);
			}
			for (let number = 0; number < 40; number += 1) {
				expect(includesIndex(spans, number)).toBe(numbers.has(number));
			}
			const ends = spans.flat();
			expect(ends).toEqual([...new Set(ends)].toSorted((a, b) => a - b));
		})
	);
});
