import { milliseconds, type Milliseconds } from '#core/base/units.ts';

/**
 * The bytes of one frame of MPEG-2 Layer III at 24 kHz, mono, 32 kbit/s. At this rate all frames
 * have the same size, and without a bit reservoir none depends on the one before, so that frames of
 * one clip can follow those of another.
 */
export const frameBytes = 96;
export const frameLength: Milliseconds = milliseconds(24);

/** Sync and MPEG-2 Layer III without checksum; 32 kbit/s at 24 kHz; one channel, an original. */
export const frameHeader = [0xff, 0xf3, 0x44, 0xc4] as const;

/** The delay of encoder and decoder before the first sample: 1105 samples at 24 kHz. */
export const codecDelay = milliseconds(46);

/** Silent frames, without side information. */
export function silentFrames(frames: number): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(frames * frameBytes);
	for (let at = 0; at < bytes.length; at += frameBytes) bytes.set(frameHeader, at);
	return bytes;
}

export function framesIn(bytes: Uint8Array): number {
	return Math.floor(bytes.length / frameBytes);
}
