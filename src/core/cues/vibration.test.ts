import { expect, test } from 'vitest';
import { cueVibration } from './vibration.ts';

test('what asks for something else feels different, and counting is not felt', () => {
	const names = ['begin', 'move', 'hold', 'release', 'change-sides', 'rest', 'done'] as const;
	const patterns = names.map((name) => cueVibration({ name }).join(' '));
	expect(new Set(patterns).size).toBe(names.length);
	expect(patterns).not.toContain('');
	expect(cueVibration({ name: 'countdown', secondsLeft: 3 })).toEqual([]);
});

test('no cue buzzes for longer than a second', () => {
	for (const name of ['begin', 'change-sides', 'done'] as const) {
		expect(cueVibration({ name }).reduce((sum, length) => sum + length, 0)).toBeLessThan(1000);
	}
});
