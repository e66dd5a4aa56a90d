import { describe, expect, it } from 'vitest';
import { frameBytes, frameHeader } from './frame.ts';
import { atVolume } from './loudness.ts';

/** A frame whose gain is as told, all other bits of its side information set or not. */
function frameWith(gain: number, others: 0 | 1): readonly number[] {
	const bits = Array.from({ length: frameBytes * 8 }, () => others as number);
	frameHeader.forEach((byte, index) => writeBits(bits, index * 8, 8, byte));
	writeBits(bits, 32 + 30, 8, gain);
	return Array.from({ length: frameBytes }, (_, index) =>
		parseInt(bits.slice(index * 8, index * 8 + 8).join(''), 2)
	);
}

function writeBits(bits: number[], at: number, count: number, value: number) {
	for (let bit = 0; bit < count; bit++) bits[at + bit] = (value >> (count - 1 - bit)) & 1;
}

describe('a softer clip', () => {
	it('is 6 dB softer at seven tenths, in every frame, and nothing else of it changes', () => {
		for (const others of [0, 1] as const) {
			const clip = Uint8Array.from([...frameWith(170, others), ...frameWith(99, others)]);
			const soft = Uint8Array.from([...frameWith(166, others), ...frameWith(95, others)]);
			expect(atVolume(clip, 0.7)).toEqual(soft);
		}
	});

	it('is itself at full volume', () => {
		const clip = Uint8Array.from(frameWith(170, 1));
		expect(atVolume(clip, 1)).toBe(clip);
	});

	it('goes no lower than silence', () => {
		const clip = Uint8Array.from(frameWith(3, 1));
		expect(atVolume(clip, 0.01)).toEqual(Uint8Array.from(frameWith(0, 1)));
		expect(atVolume(clip, 0)).toEqual(Uint8Array.from(frameWith(0, 1)));
	});
});
