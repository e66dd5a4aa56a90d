import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { amplified, trimmed } from './shaped.ts';
import { encoded, filtered, loudnessOf, soundIn, type Sound } from './sound.ts';
import type { Synthesiser } from './synthesisers.ts';

/** In LUFS. As loud as spoken audio on phones usually is, with room for its peaks. */
export const loudness = -18;
/** True peak, in dB of full scale: encoding adds up to 1 dB. */
export const highestPeak = -1.5;

/** Rumble away, and a little warmth under a voice that has none. */
const filters = 'highpass=f=70,bass=g=2:f=220:w=0.6';
/** Holds the few highest peaks of a clip, so that all can be equally loud. */
const limiter = 'alimiter=limit=0.74:attack=2:release=40:level=false';

/** Whatever changes how a clip sounds changes this. */
export function hashOf(text: string, { id }: Synthesiser): string {
	const made = JSON.stringify([text, id, filters, limiter, loudness]);
	return createHash('sha256').update(made).digest('hex').slice(0, 12);
}

/** A phrase as frames, trimmed and as loud as all others. */
export function spoken(text: string, synthesiser: Synthesiser): Uint8Array {
	const folder = mkdtempSync(join(tmpdir(), 'voices-'));
	try {
		const wav = join(folder, 'spoken.wav');
		synthesiser.speak(sayable(text), wav);
		const sound = trimmed(soundIn(wav, filters));
		if (sound.length === 0) throw new Error(`Nothing was heard of "${text}".`);
		return encoded(levelled(sound));
	} finally {
		rmSync(folder, { recursive: true });
	}
}

function levelled(sound: Sound): Sound {
	return filtered(amplified(sound, loudness - loudnessOf(sound).integrated), limiter);
}

/** As American voices read it. */
export function sayable(text: string): string {
	return text
		.replaceAll(/\b(cent)re\b/gi, '$1er')
		.replaceAll(/metre/g, 'meter')
		.replaceAll('-', ' ')
		.replaceAll(':', ',');
}
