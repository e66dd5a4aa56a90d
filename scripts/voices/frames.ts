import { frameBytes, frameHeader } from '#core/track/frame.ts';

/**
 * The bits of a header that matter; of its last byte only the mode, not the copyright and original
 * flags.
 */
const mask = [0xff, 0xff, 0xfe, 0xc0] as const;

/**
 * The number of whole frames in these bytes. Throws the rest of a sentence if they are anything
 * else.
 */
export function framesIn(bytes: Uint8Array): number {
	if (bytes.length === 0 || bytes.length % frameBytes !== 0)
		throw new Error(`is no whole number of frames of ${frameBytes} bytes`);
	for (let at = 0; at < bytes.length; at += frameBytes) {
		const wrong = mask.some(
			(bits, index) => (((bytes[at + index] ?? 0) ^ (frameHeader[index] ?? 0)) & bits) !== 0
		);
		if (wrong) throw new Error(`has a frame of another format at byte ${at}`);
		// The first eight bits of the side information say how far back the frame's own bits begin.
		if (bytes[at + 4] !== 0) throw new Error(`has a frame that needs another one, at byte ${at}`);
	}
	return bytes.length / frameBytes;
}
