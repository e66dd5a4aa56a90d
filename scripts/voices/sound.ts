import { execFileSync, spawnSync } from 'node:child_process';
import { frameBytes } from '#core/track/frame.ts';

/** The sample rate of every clip, in samples a second. */
export const sampleRate = 24_000;

/** One channel, samples from -1 to 1. */
export type Sound = Float32Array;

const raw = ['-f', 'f32le', '-ar', String(sampleRate), '-ac', '1'];

/** Reads any sound file with ffmpeg, through these filters of ffmpeg's. */
export function soundIn(file: string, filters = 'anull'): Sound {
	const options = ['-v', 'error', '-i', file, '-af', filters, ...raw, '-'];
	return soundFrom(execFileSync('ffmpeg', options, { maxBuffer: 1e9 }));
}

export function filterSound(sound: Sound, filters: string): Sound {
	const options = ['-v', 'error', ...raw, '-i', '-', '-af', filters, ...raw, '-'];
	return soundFrom(execFileSync('ffmpeg', options, { input: bytesOf(sound), maxBuffer: 1e9 }));
}

export function decodeSound(frames: Uint8Array): Sound {
	const options = ['-v', 'error', '-f', 'mp3', '-i', '-', ...raw, '-'];
	return soundFrom(execFileSync('ffmpeg', options, { input: frames, maxBuffer: 1e9 }));
}

/** Encodes to whole frames of 24 ms that do not depend on each other, so that they can be joined. */
export function encodeSound(sound: Sound): Uint8Array {
	const codec = ['-c:a', 'libmp3lame', '-b:a', '32k', '-reservoir', '0'];
	const bare = ['-write_xing', '0', '-id3v2_version', '0', '-f', 'mp3'];
	const frames = execFileSync(
		'ffmpeg',
		['-v', 'error', ...raw, '-i', '-', ...codec, ...bare, '-'],
		{
			input: bytesOf(sound)
		}
	);
	if (frames.length % frameBytes !== 0) throw new Error('The encoder left half a frame.');
	return frames;
}

export interface Loudness {
	/** The loudness of the whole sound, in LUFS (EBU R 128). */
	readonly integrated: number;
	/** The loudness of the loudest 400 ms, in LUFS. */
	readonly momentary: number;
	/** True peak, in dB of full scale. */
	readonly peak: number;
}

/**
 * The loudness of a phrase, which is repeated for some seconds because the measure uses a window of
 * 400 ms.
 */
export function loudnessOf(sound: Sound): Loudness {
	return measureLoudness(
		repeatSound(sound, Math.max(1, Math.ceil((3 * sampleRate) / sound.length)))
	);
}

/** The loudness of a single tone, with silence on either side. */
export function loudnessAlone(sound: Sound): Loudness {
	const alone = new Float32Array(sound.length + sampleRate);
	alone.set(sound, sampleRate / 2);
	return measureLoudness(alone);
}

function measureLoudness(sound: Sound): Loudness {
	const filter = 'ebur128=peak=true:framelog=verbose';
	const { stderr } = spawnSync(
		'ffmpeg',
		['-v', 'verbose', '-nostats', ...raw, '-i', '-', '-af', filter, '-f', 'null', '-'],
		{ input: bytesOf(sound), encoding: 'utf8', maxBuffer: 1e9 }
	);
	const summary = stderr.slice(stderr.lastIndexOf('Summary:'));
	const moments = [...stderr.matchAll(/\bM:\s*(-?[\d.]+)/g)].map(([, value]) => Number(value));
	return {
		integrated: Number(summary.match(/I:\s+(-?[\d.]+)/)?.[1]),
		momentary: Math.max(...moments),
		peak: Number(summary.match(/Peak:\s+(-?[\d.]+)/)?.[1])
	};
}

function repeatSound(sound: Sound, times: number): Sound {
	const all = new Float32Array(sound.length * times);
	for (let time = 0; time < times; time++) all.set(sound, time * sound.length);
	return all;
}

function bytesOf(sound: Sound): Uint8Array {
	return new Uint8Array(sound.buffer, sound.byteOffset, sound.byteLength);
}

function soundFrom(bytes: Buffer): Sound {
	return new Float32Array(new Uint8Array(bytes).buffer);
}
