import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { amplify, trimSilence } from './edit-sound.ts';
import { encodeSound, filterSound, loudnessOf, soundIn, type Sound } from './sound.ts';
import type { Synthesiser } from './synthesisers.ts';

/** The loudness of every phrase in LUFS: that of usual spoken audio on phones, with room for peaks. */
export const loudness = -18;
/** The highest true peak in dB of full scale; encoding adds up to 1 dB. */
export const highestPeak = -1.5;

/** Removes rumble and adds a little warmth to a voice that has none. */
const filters = 'highpass=f=70,bass=g=2:f=220:w=0.6';
/** Limits the few highest peaks of a clip, so that all clips can be equally loud. */
const limiter = 'alimiter=limit=0.74:attack=2:release=40:level=false';

/** A hash that changes with everything that changes how a clip sounds. */
export function hashOf(text: string, { id }: Synthesiser): string {
	const made = JSON.stringify([text, id, filters, limiter, loudness]);
	return createHash('sha256').update(made).digest('hex').slice(0, 12);
}

/** Speaks a phrase and returns its frames, trimmed and as loud as all others. */
export function speakPhrase(text: string, synthesiser: Synthesiser): Uint8Array {
	const folder = mkdtempSync(join(tmpdir(), 'voices-'));
	try {
		const wav = join(folder, 'spoken.wav');
		synthesiser.speak(spellingFor(text), wav);
		const sound = trimSilence(soundIn(wav, filters));
		if (sound.length === 0) throw new Error(`Nothing was heard of "${text}".`);
		return encodeSound(matchLoudness(sound));
	} finally {
		rmSync(folder, { recursive: true });
	}
}

function matchLoudness(sound: Sound): Sound {
	return filterSound(amplify(sound, loudness - loudnessOf(sound).integrated), limiter);
}

/** Spells a text so that American voices read it correctly. */
export function spellingFor(text: string): string {
	return text
		.replaceAll(/\b(cent)re\b/gi, '$1er')
		.replaceAll(/metre/g, 'meter')
		.replaceAll('-', ' ')
		.replaceAll(':', ',');
}
