import { fadeEnds } from '#scripts/voices/edit-sound.ts';
import { sampleRate, type Sound } from '#scripts/voices/sound.ts';
import type { Earcon, Stroke } from './earcons.ts';

/** The highest frequency in Hz; partials above it would alias into the audible range. */
const highest = 10_000;

/** Synthesises a tone. The samples are the same each time, and the loudest is 0.5. */
export function synthesiseTone({ strokes, length }: Earcon): Sound {
	const sound = new Float32Array(Math.round(length * sampleRate));
	for (const stroke of strokes) add(sound, stroke);
	const whole = fadeEnds(sound);
	const loudest = whole.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
	return whole.map((sample) => (sample * 0.5) / loudest);
}

function add(sound: Sound, { at, pitch, strength, partials, rise }: Stroke): void {
	const begins = Math.round(at * sampleRate);
	for (const { ratio, strength: share, ring } of partials) {
		if (ratio * pitch > highest) continue;
		const turn = (2 * Math.PI * ratio * pitch) / sampleRate;
		for (let index = begins; index < sound.length; index++) {
			const since = (index - begins) / sampleRate;
			const envelope =
				Math.sin((Math.min(1, since / rise) * Math.PI) / 2) ** 2 * 10 ** ((-3 * since) / ring);
			sound[index] =
				(sound[index] ?? 0) + strength * share * envelope * Math.sin(turn * (index - begins));
		}
	}
}
