import { expect, test } from 'vitest';
import { instant } from '#core/base/units.ts';
import { readingOrder } from './reading-order.ts';

const now = instant(Date.parse('2026-03-20T18:00:00Z'));

test('every moment is read once, whatever the clock said when it was written', () => {
	for (const at of [now, instant(0)]) {
		const order = readingOrder(at);
		expect(order[0]?.[1]).toBe(2 ** 48 - 1);
		expect(order.at(-1)?.[0]).toBe(0);
		expect(order.slice(1).map(([, to]) => to)).toEqual(order.slice(0, -1).map(([from]) => from));
	}
});

test('twelve whole weeks and the one under way come first', () => {
	expect((now - (readingOrder(now)[0]?.[0] ?? now)) / 86_400_000).toBe(91);
});
