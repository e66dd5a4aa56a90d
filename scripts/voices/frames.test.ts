import { expect, test } from 'vitest';
import { frameBytes, silentFrames as silenceOf } from '#core/track/frame.ts';
import { framesIn } from './frames.ts';

const silence = silenceOf(2);

/** The same, with another byte somewhere in the second frame. */
function withByte(at: number, byte: number): Uint8Array {
	return silence.with(frameBytes + at, byte);
}

test('frames are counted', () => {
	expect(framesIn(silence)).toBe(2);
});

test('half a frame, a stereo one or one of another rate is no clip', () => {
	expect(() => framesIn(silence.subarray(1))).toThrow('whole number');
	expect(() => framesIn(new Uint8Array())).toThrow('whole number');
	expect(() => framesIn(withByte(3, 0x04))).toThrow('another format at byte 96');
	expect(() => framesIn(withByte(2, 0x54))).toThrow('another format');
});

test('a frame that needs the one before it is no clip, because another may stand there', () => {
	expect(() => framesIn(withByte(4, 1))).toThrow('needs another one, at byte 96');
});
