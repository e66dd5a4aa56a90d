import { frameBytes, frameHeader, framesIn } from './frame.ts';

/** In decibels: one step of `global_gain` is a quarter of a doubling (ISO 11172-3, 2.4.3.4). */
const gainStep = 20 * Math.log10(2 ** 0.25);

/**
 * Offset of `global_gain` after the header, in bits: it follows main_data_begin (8), a private bit
 * (1), part2_3_length (12) and big_values (9).
 */
const gainOffset = frameHeader.length * 8 + 8 + 1 + 12 + 9;

/**
 * The frames of a clip at a lower volume; `volume` is from 0 to 1, and is squared to match loudness
 * as heard.
 */
export function atVolume(clip: Uint8Array, volume: number): Uint8Array {
	const steps = Math.round((-20 * Math.log10(volume ** 2)) / gainStep);
	if (steps <= 0) return clip;
	const soft = clip.slice();
	for (let frame = 0; frame < framesIn(clip); frame++) lowerGain(soft, frame * frameBytes, steps);
	return soft;
}

/** The gain spans two bytes. */
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
