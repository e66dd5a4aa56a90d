import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { milliseconds } from '#core/base/units.ts';
import { frameBytes, frameHeader, framesIn, silentFrames } from './frame.ts';
import { tagBytes, joinClips } from './join-clips.ts';

const clipOf = (frames: number, filling: number) =>
	Uint8Array.from({ length: frames * frameBytes }, (_, index) =>
		index % frameBytes < 4 ? (frameHeader[index % frameBytes] ?? 0) : filling
	);

const frame = (track: Uint8Array, index: number) =>
	track.subarray(tagBytes + index * frameBytes, tagBytes + (index + 1) * frameBytes);

describe('a track', () => {
	it('is silence, a whole number of frames long, after a tag that says so', () => {
		const track = joinClips(milliseconds(600_000), []);
		expect(track.length).toBe(tagBytes + 25_000 * frameBytes);
		expect(String.fromCharCode(...track.subarray(0, 3))).toBe('ID3');
		for (const index of [0, 1, 2, 12_345, 24_999])
			expect(frame(track, index)).toEqual(silentFrames(1));
	});

	it('sounds a clip where it is placed, less the delay of the decoder', () => {
		const track = joinClips(milliseconds(10_000), [
			{ at: milliseconds(5000), frames: clipOf(3, 7) }
		]);
		const sounding = Array.from({ length: framesIn(track.subarray(tagBytes)) }, (_, index) => index)
			.filter((index) => frame(track, index)[10] === 7)
			.map((index) => index * 24 + 46 - 5000);
		expect(sounding).toEqual([-10, 14, 38]);
	});

	it('ends when it is said to, whatever is placed at its end', () => {
		const track = joinClips(milliseconds(1000), [
			{ at: milliseconds(990), frames: clipOf(20, 7) },
			{ at: milliseconds(2000), frames: clipOf(1, 9) }
		]);
		expect(framesIn(track.subarray(tagBytes))).toBe(42);
		expect(frame(track, 41)[10]).toBe(7);
	});

	it('has a frame header at every frame', () => {
		const clips = fc.array(
			fc.record({
				at: fc.nat(30_000).map(milliseconds),
				frames: fc.nat(60).map((n) => clipOf(n, 5))
			})
		);
		fc.assert(
			fc.property(fc.nat(20_000).map(milliseconds), clips, (length, placed) => {
				const track = joinClips(length, placed);
				const frames = Math.ceil(length / 24);
				expect(track.length).toBe(tagBytes + frames * frameBytes);
				for (let index = 0; index < frames; index++) {
					expect([...frame(track, index).subarray(0, 4)]).toEqual([...frameHeader]);
				}
			})
		);
	});
});
