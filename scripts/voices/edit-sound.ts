import { sampleRate, type Sound } from './sound.ts';

/** The level in dB below the loudest sample under which a sound counts as silence. */
const floor = -46;
/** Seconds that are kept before and after what is heard, so that soft consonants stay whole. */
const before = 0.02;
const after = 0.05;
/** Seconds of fade: too short to be heard, long enough not to click. */
const fadeIn = 0.006;
const fadeOut = 0.03;

/** Removes the silence at both ends and fades them. */
export function trimSilence(sound: Sound): Sound {
	const loudest = sound.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
	const least = loudest * 10 ** (floor / 20);
	const heard = (sample: number) => Math.abs(sample) > least;
	const first = sound.findIndex(heard);
	if (first < 0) return new Float32Array(0);
	const last = sound.findLastIndex(heard);
	return fadeEnds(
		sound.slice(
			Math.max(0, Math.round(first - before * sampleRate)),
			Math.round(last + 1 + after * sampleRate)
		)
	);
}

export function fadeEnds(sound: Sound): Sound {
	return sound.map((sample, index) => {
		const since = index / sampleRate / fadeIn;
		const left = (sound.length - 1 - index) / sampleRate / fadeOut;
		return sample * Math.min(1, since, left);
	});
}

/** Changes the loudness by so many dB. */
export function amplify(sound: Sound, decibels: number): Sound {
	const gain = 10 ** (decibels / 20);
	return sound.map((sample) => sample * gain);
}
