import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Stacking } from './keyframes.ts';
import { layerRangesOf } from './layer-ranges.ts';

const stackings = (...orders: readonly (readonly string[])[]): readonly Stacking[] =>
	orders.map((order, index) => ({ from: index * 10, until: index * 10 + 10, order }));

test('without a change each group is one layer', () => {
	expect(layerRangesOf(stackings(['mat', 'leg', 'arm']))).toEqual([
		{ group: 'mat', from: 0, until: 10 },
		{ group: 'leg', from: 0, until: 10 },
		{ group: 'arm', from: 0, until: 10 }
	]);
	expect(layerRangesOf([])).toEqual([]);
});

test('only the group that moves is split', () => {
	const ranges = layerRangesOf(stackings(['arm', 'leg', 'head'], ['leg', 'head', 'arm']));
	expect(ranges).toEqual([
		{ group: 'arm', from: 0, until: 10 },
		{ group: 'leg', from: 0, until: 20 },
		{ group: 'head', from: 0, until: 20 },
		{ group: 'arm', from: 10, until: 20 }
	]);
});

test('in every frame the layers lie in the order of that frame, each group once', () => {
	const order = fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e'], { minLength: 5 });
	fc.assert(
		fc.property(fc.array(order, { minLength: 1, maxLength: 5 }), (orders) => {
			const all = stackings(...orders);
			const ranges = layerRangesOf(all);
			for (const { from, until, order } of all)
				for (const frame of [from, until - 1])
					expect(
						ranges
							.filter((range) => range.from <= frame && frame < range.until)
							.map(({ group }) => group)
					).toEqual(order);
		})
	);
});
