import type { Milliseconds } from '#core/base/units.ts';
import { codecDelay, frameBytes, frameLength, framesIn, silence } from './frame.ts';

/** One clip, at its time since the track began. */
export interface Placed {
	readonly at: Milliseconds;
	/** Whole frames. */
	readonly frames: Uint8Array;
}

/** An empty ID3 tag: without one, some players do not know the frames for what they are. */
const tag = [0x49, 0x44, 0x33, 4, 0, 0, 0, 0, 0, 10, ...Array.from({ length: 10 }, () => 0)];

/** Where the first frame begins. */
export const tagBytes = tag.length;

/**
 * An MP3 file as long as `length`, silent but for its clips. A clip that would begin in the middle of
 * another one cuts it off, one that would outlast the track ends with it.
 */
export function joinClips(length: Milliseconds, clips: readonly Placed[]): Uint8Array<ArrayBuffer> {
	const frames = Math.ceil(length / frameLength);
	const bytes = new Uint8Array(tagBytes + frames * frameBytes);
	bytes.set(tag);
	bytes.set(silence(frames), tagBytes);
	for (const clip of clips.toSorted((a, b) => a.at - b.at)) {
		const first = frameAt(clip.at);
		const heard = Math.min(framesIn(clip.frames), frames - first);
		if (heard <= 0) continue;
		bytes.set(clip.frames.subarray(0, heard * frameBytes), tagBytes + first * frameBytes);
	}
	return bytes;
}

/** The frame to put a clip at so that it is heard at that time. */
function frameAt(at: Milliseconds): number {
	return Math.max(0, Math.round((at - codecDelay) / frameLength));
}
