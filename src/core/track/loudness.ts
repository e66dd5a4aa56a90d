import { frameBytes, frameHeader, framesIn } from './frame.ts';

/** In decibels: a step of a frame's gain is a quarter of a doubling (ISO 11172-3, 2.4.3.4). */
const gainStep = 20 * Math.log10(2 ** 0.25);

/** Of the gain, in bits after the header: behind where the data begin, a private bit, its length and its big values. */
const gainOffset = frameHeader.length * 8 + 8 + 1 + 12 + 9;

/** The frames of a clip, so much softer; `volume` is from 0 to 1, squared as ears hear it. */
export function softer(clip: Uint8Array, volume: number): Uint8Array {
	const steps = Math.round((-20 * Math.log10(volume ** 2)) / gainStep);
	if (steps <= 0) return clip;
	const soft = clip.slice();
	for (let frame = 0; frame < framesIn(clip); frame++) lowerGain(soft, frame * frameBytes, steps);
	return soft;
}

/** The gain lies across two bytes. */
function lowerGain(bytes: Uint8Array, start: number, steps: number) {
	const at = start + Math.floor(gainOffset / 8);
	const shift = 8 - (gainOffset % 8);
	const both = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
	const gain = (both >> shift) & 0xff;
	const lower = Math.max(0, gain - steps);
	const changed = (both & ~(0xff << shift)) | (lower << shift);
	bytes[at] = changed >> 8;
	bytes[at + 1] = changed & 0xff;
}
