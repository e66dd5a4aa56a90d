import type { Milliseconds } from '#core/base/units.ts';
import { codecDelay, frameBytes, frameLength, framesIn, silentFrames } from './frame.ts';

/** A clip at its time since the track began. */
export interface TrackClip {
	readonly at: Milliseconds;
	/** Whole frames. */
	readonly frames: Uint8Array;
}

/** An empty ID3 tag, because some players do not recognise the frames without one. */
const tag = [0x49, 0x44, 0x33, 4, 0, 0, 0, 0, 0, 10, ...Array.from({ length: 10 }, () => 0)];

/** The offset of the first frame. */
export const tagBytes = tag.length;

/**
 * An MP3 file of this length, silent except for its clips. A clip that begins during another cuts it
 * off, and a clip that would outlast the track ends with it.
 */
export function joinClips(
	length: Milliseconds,
	clips: readonly TrackClip[]
): Uint8Array<ArrayBuffer> {
	const frames = Math.ceil(length / frameLength);
	const bytes = new Uint8Array(tagBytes + frames * frameBytes);
	bytes.set(tag);
	bytes.set(silentFrames(frames), tagBytes);
	for (const clip of clips.toSorted((a, b) => a.at - b.at)) {
		const first = frameAt(clip.at);
		const heard = Math.min(framesIn(clip.frames), frames - first);
		if (heard <= 0) continue;
		bytes.set(clip.frames.subarray(0, heard * frameBytes), tagBytes + first * frameBytes);
	}
	return bytes;
}

/** The frame at which a clip has to start to be heard at that time. */
function frameAt(at: Milliseconds): number {
	return Math.max(0, Math.round((at - codecDelay) / frameLength));
}
