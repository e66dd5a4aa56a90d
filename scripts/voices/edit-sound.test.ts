import { expect, test } from 'vitest';
import { amplify, trimSilence } from './edit-sound.ts';
import { sampleRate } from './sound.ts';

/** Half a second of nothing, a second of sound, half a second of next to nothing. */
const padded = Float32Array.from({ length: 2 * sampleRate }, (_, index) => {
	const seconds = index / sampleRate;
	return Math.sin(index) * (seconds >= 0.5 && seconds < 1.5 ? 0.5 : seconds < 0.5 ? 0 : 0.0005);
});

test('silence at both ends is cut off, and a breath of it is left', () => {
	expect(trimSilence(padded).length / sampleRate).toBeCloseTo(1.07, 2);
	expect(trimSilence(new Float32Array(100))).toEqual(new Float32Array(0));
});

test('a clip begins and ends without a click', () => {
	const ends = [trimSilence(padded).at(0), trimSilence(padded).at(-1)];
	expect(ends.map((sample = 1) => Math.abs(sample))).toEqual([0, 0]);
});

test('6 dB are twice as much', () => {
	expect(amplify(Float32Array.of(0.1, -0.2), 6.0206)[1]).toBeCloseTo(-0.4, 4);
});
