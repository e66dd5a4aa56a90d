import type { Stacking } from './keyframes.ts';

/** A group in the frames from `from` to just before `until`. */
export interface LayerRange {
	readonly group: string;
	readonly from: number;
	readonly until: number;
}

/**
 * One stack of layers, bottom first, that has the right order in every frame. A group that keeps
 * its order among the others is one layer; a group that moves is one layer for each stretch of the
 * range.
 */
export function layerRangesOf(stackings: readonly Stacking[]): readonly LayerRange[] {
	const [first, ...rest] = stackings;
	if (!first) return [];
	const until = stackings.at(-1)?.until ?? first.until;
	const fixedOrder = rest.reduce((common, { order }) => commonOrder(common, order), first.order);
	const ranges: LayerRange[] = [];
	for (const anchor of [...fixedOrder, undefined]) {
		const before =
			anchor === undefined ? fixedOrder.at(-1) : fixedOrder[fixedOrder.indexOf(anchor) - 1];
		for (const stacking of stackings) {
			const start = before === undefined ? 0 : stacking.order.indexOf(before) + 1;
			const end = anchor === undefined ? stacking.order.length : stacking.order.indexOf(anchor);
			for (const group of stacking.order.slice(start, end))
				ranges.push({ group, from: stacking.from, until: stacking.until });
		}
		if (anchor !== undefined) ranges.push({ group: anchor, from: first.from, until });
	}
	return ranges;
}

/** The longest common subsequence. */
function commonOrder(left: readonly string[], right: readonly string[]): readonly string[] {
	const [head, ...tail] = left;
	if (head === undefined) return [];
	const without = commonOrder(tail, right);
	const at = right.indexOf(head);
	if (at < 0) return without;
	const including = [head, ...commonOrder(tail, right.slice(at + 1))];
	return including.length > without.length ? including : without;
}
