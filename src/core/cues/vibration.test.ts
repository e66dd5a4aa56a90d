import { expect, test } from 'vitest';
import { buzzOf } from './vibration.ts';

test('what asks for something else feels different, and counting is not felt', () => {
	const names = ['begin', 'move', 'hold', 'release', 'change-sides', 'rest', 'done'] as const;
	const patterns = names.map((name) => buzzOf({ name }).join(' '));
	expect(new Set(patterns).size).toBe(names.length);
	expect(patterns).not.toContain('');
	expect(buzzOf({ name: 'countdown', secondsLeft: 3 })).toEqual([]);
});

test('no cue buzzes for longer than a second', () => {
	for (const name of ['begin', 'change-sides', 'done'] as const) {
		expect(buzzOf({ name }).reduce((sum, length) => sum + length, 0)).toBeLessThan(1000);
	}
});
