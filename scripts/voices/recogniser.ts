import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bigramModel } from './bigrams.ts';
import { sampleRate, type Sound } from './sound.ts';
import { wordsIn } from './word-errors.ts';

const model = '/usr/share/pocketsphinx/model/en-us';

/** The words that pocketsphinx hears in each sound, with a vocabulary of these phrases only. */
export function recogniseWords(
	sounds: readonly Sound[],
	phrases: readonly string[]
): readonly (readonly string[])[] {
	const folder = mkdtempSync(join(tmpdir(), 'recognised-'));
	try {
		const names = sounds.map((_, index) => `s${index}`);
		sounds.forEach((sound, index) =>
			writeFileSync(join(folder, `s${index}.raw`), modelInput(sound))
		);
		writeFileSync(join(folder, 'names'), `${names.join('\n')}\n`);
		writeFileSync(join(folder, 'words.lm'), bigramModel(phrases.map(wordsIn)));
		execFileSync(
			'pocketsphinx_batch',
			[
				...['-hmm', `${model}/en-us`, '-dict', `${model}/cmudict-en-us.dict`],
				...['-lm', join(folder, 'words.lm'), '-ctl', join(folder, 'names')],
				...['-cepdir', folder, '-cepext', '.raw', '-adcin', 'yes'],
				...['-hyp', join(folder, 'heard')]
			],
			{ stdio: 'ignore' }
		);
		const heard = readFileSync(join(folder, 'heard'), 'utf8').split('\n');
		return names.map((name) => {
			const line = heard.find((text) => text.includes(`(${name} `)) ?? '';
			return wordsIn(line.slice(0, line.lastIndexOf('(')));
		});
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** Converts a sound to the format of the model's training: 16 kHz, 16 bits. */
function modelInput(sound: Sound): Uint8Array {
	const options = ['-v', 'error', '-f', 'f32le', '-ar', String(sampleRate), '-ac', '1', '-i', '-'];
	return execFileSync('ffmpeg', [...options, '-f', 's16le', '-ar', '16000', '-'], {
		input: new Uint8Array(sound.buffer),
		maxBuffer: 1e9
	});
}
