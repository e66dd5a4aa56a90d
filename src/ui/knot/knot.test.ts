import { expect, test } from 'vitest';
import { knotAt, strandsOf } from './knot.ts';

/** How often the rope turns back on its way. */
function loops(undone: number): number {
	const across = knotAt(undone).map(([x]) => x);
	return across.filter((x, index) => index > 1 && x < (across[index - 1] ?? 0)).length;
}

test('a knot lets go with each breath, and is a rope in the end', () => {
	const turning = Array.from({ length: 21 }, (_, breath) => loops(breath / 20));
	expect(turning[0]).toBeGreaterThan(20);
	expect(turning.toSorted((a, b) => b - a)).toEqual(turning);
	expect(turning[20]).toBe(0);
});

test('its ends stay where they are, and all of it in the picture', () => {
	for (const undone of [0, 0.3, 1]) {
		const rope = knotAt(undone);
		expect([rope[0]?.[0], rope.at(-1)?.[0]]).toEqual([0, 300]);
		for (const [x, y] of rope) {
			expect(x).toBeGreaterThanOrEqual(0);
			expect(x).toBeLessThanOrEqual(300);
			expect(Math.abs(y - 50)).toBeLessThan(50);
		}
	}
});

test('its strands join', () => {
	const strands = strandsOf(knotAt(0.2));
	for (const [index, strand] of strands.slice(1).entries())
		expect(strand.match(/^M([\d.]+ [\d.]+)/)?.[1]).toBe(
			strands[index]?.match(/([\d.]+ [\d.]+)$/)?.[1]
		);
});
