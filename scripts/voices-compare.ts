import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { amplify, trimSilence } from '#scripts/voices/edit-sound.ts';
import { spellingFor } from '#scripts/voices/speak-phrase.ts';
import { table } from './table.ts';
import { readManifest } from './voices/manifest.ts';
import { pinkNoise } from './voices/pink-noise.ts';
import { recogniseWords } from './voices/recogniser.ts';
import { loudnessOf, sampleRate, soundIn, type Sound } from './voices/sound.ts';
import { espeak, flite, hts, type Synthesiser } from './voices/synthesisers.ts';
import { wordErrors, wordsIn } from './voices/word-errors.ts';

/**
 * Measures the synthesisers that Debian has: each speaks our own phrases at a calm pace. It takes
 * every eighth phrase, or every n-th with `EVERY=n`, of those with four words or more and no
 * figures.
 */
const voices: readonly Synthesiser[] = [
	hts(0.84),
	hts(1),
	flite('slt', 1.2),
	flite('rms', 1.2),
	flite('awb', 1.2),
	espeak('en-us', 140),
	espeak('en-gb', 140)
];
/**
 * Decibels by which the voice is above pink noise. Without any noise, the recogniser takes the
 * logarithm of zero.
 */
const noises = [40, 20, 10];
const packages = new Set([
	...voices.flatMap((voice) => voice.packages),
	'ffmpeg',
	'pocketsphinx',
	'pocketsphinx-en-us'
]);

const missing = [...packages].filter(
	(name) => !spawnSync('dpkg-query', ['-W', '-f=${Status}', name]).stdout?.includes('ok installed')
);
if (missing.length > 0) {
	console.error(`Comparing voices needs more of Debian: apt-get install ${missing.join(' ')}`);
	process.exit(1);
}

const every = Number(process.env.EVERY || 8);
const texts = Object.values(readManifest('voices/en').clips)
	.map(({ text }) => spellingFor(text))
	.filter((text) => wordsIn(text).length >= 4 && !/\d/.test(text));
const phrases = texts.filter((_, index) => index % every === 0);
const rows = voices.map((voice) => rowOf(voice, phrases));
const headings = [
	'words a min',
	'clipped',
	'loudness',
	'peak',
	...noises.map((above) => `wrong at ${above} dB`)
];
console.log(`${phrases.length} phrases, ${phrases.flatMap(wordsIn).length} words.\n`);
console.log(table([['voice', ...headings], ...rows]));

function rowOf(voice: Synthesiser, said: readonly string[]): readonly string[] {
	const raw = said.map((text) => soundOf(voice, text));
	const sounds = raw.map(trimSilence);
	const words = said.flatMap(wordsIn).length;
	const seconds = sounds.reduce((sum, { length }) => sum + length / sampleRate, 0);
	const all = Float32Array.from(sounds.flatMap((sound) => [...sound]));
	const clipped = all.filter((sample) => Math.abs(sample) > 0.999).length / all.length;
	const { integrated, peak } = loudnessOf(all);
	const level = sounds.map((sound) => amplify(sound, -20 - decibels(sound)));
	const wrong = noises.map((above) => {
		const heard = recogniseWords(
			level.map((sound) => addNoise(padWithSilence(sound), above)),
			texts
		);
		const errors = said.map((text, index) => wordErrors(wordsIn(text), heard[index] ?? []));
		return errors.reduce((sum, count) => sum + count, 0) / words;
	});
	return [
		voice.id,
		((words / seconds) * 60).toFixed(0),
		`${(clipped * 100).toFixed(3)} %`,
		`${integrated.toFixed(1)} LUFS`,
		`${peak.toFixed(1)} dB`,
		...wrong.map((share) => `${(share * 100).toFixed(1)} %`)
	];
}

function soundOf(voice: Synthesiser, text: string): Sound {
	const folder = mkdtempSync(join(tmpdir(), 'compared-'));
	try {
		voice.speak(text, join(folder, 'spoken.wav'));
		return soundIn(join(folder, 'spoken.wav'));
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** Adds a quarter of a second of silence before and after. */
function padWithSilence(sound: Sound): Sound {
	const quiet = new Float32Array(sampleRate / 4);
	return Float32Array.from([...quiet, ...sound, ...quiet]);
}

/** Adds pink noise to a voice at -20 dB. */
function addNoise(sound: Sound, above: number): Sound {
	const noise = pinkNoise(sound.length);
	const gain = 10 ** ((-20 - above - decibels(noise)) / 20);
	return sound.map((sample, index) => sample + (noise[index] ?? 0) * gain);
}

/** The root mean square level in dB of full scale. */
function decibels(sound: Sound): number {
	const power = sound.reduce((sum, sample) => sum + sample ** 2, 0) / sound.length;
	return 10 * Math.log10(power);
}
