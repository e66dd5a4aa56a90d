import { expect, test } from 'vitest';
import type { Cue } from '#core/session/cue.ts';
import { notesOf } from './tones.ts';

const cues: readonly Cue[] = [
	{ name: 'begin' },
	{ name: 'move' },
	{ name: 'hold' },
	{ name: 'release' },
	{ name: 'change-sides' },
	{ name: 'rest' },
	{ name: 'countdown', secondsLeft: 3 },
	{ name: 'done' }
];

test('every cue sounds different', () => {
	expect(new Set(cues.map((cue) => JSON.stringify(notesOf(cue)))).size).toBe(cues.length);
});

test('a count is over before the next one', () => {
	for (const secondsLeft of [1, 2, 3] as const)
		for (const { at, length } of notesOf({ name: 'countdown', secondsLeft }))
			expect(at + length).toBeLessThan(0.5);
});

test('every note is audible, in a phone speaker’s reach, and no two are loud together for long', () => {
	for (const { pitch, length, strength } of cues.flatMap(notesOf)) {
		expect(pitch).toBeGreaterThan(350);
		expect(pitch).toBeLessThan(1200);
		expect(length).toBeGreaterThanOrEqual(0.15);
		expect(strength).toBeGreaterThan(0.3);
		expect(strength).toBeLessThanOrEqual(1);
	}
});
