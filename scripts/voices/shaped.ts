import { sampleRate, type Sound } from './sound.ts';

/** Softer than this against the loudest sample is silence, in dB. */
const floor = -46;
/** Kept before and after what is heard, so that soft consonants stay whole, in seconds. */
const before = 0.02;
const after = 0.05;
/** In seconds: too short to be heard, long enough not to click. */
const fadeIn = 0.006;
const fadeOut = 0.03;

/** Without silence at its ends, which are faded. */
export function trimmed(sound: Sound): Sound {
	const loudest = sound.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
	const least = loudest * 10 ** (floor / 20);
	const heard = (sample: number) => Math.abs(sample) > least;
	const first = sound.findIndex(heard);
	if (first < 0) return new Float32Array(0);
	const last = sound.findLastIndex(heard);
	return faded(
		sound.slice(
			Math.max(0, Math.round(first - before * sampleRate)),
			Math.round(last + 1 + after * sampleRate)
		)
	);
}

export function faded(sound: Sound): Sound {
	return sound.map((sample, index) => {
		const since = index / sampleRate / fadeIn;
		const left = (sound.length - 1 - index) / sampleRate / fadeOut;
		return sample * Math.min(1, since, left);
	});
}

/** Louder by so many dB. */
export function amplified(sound: Sound, decibels: number): Sound {
	const gain = 10 ** (decibels / 20);
	return sound.map((sample) => sample * gain);
}
