import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { earcons } from './tones/earcons.ts';
import { struck } from './tones/struck.ts';
import { framesIn } from './voices/frames.ts';
import { amplified } from './voices/shaped.ts';
import { encoded, loudnessAlone } from './voices/sound.ts';

/** Renders every tone into `voices/tones/`. Needs ffmpeg. */
const folder = join(import.meta.dirname, '../voices/tones');
mkdirSync(folder, { recursive: true });
for (const [name, earcon] of Object.entries(earcons)) {
	const sound = struck(earcon);
	const levelled = amplified(sound, earcon.loudness - loudnessAlone(sound).momentary);
	const bytes = encoded(levelled);
	writeFileSync(join(folder, `${name}.mp3`), bytes);
	const { momentary, peak } = loudnessAlone(levelled);
	console.log(`${name}: ${framesIn(bytes)} frames, ${momentary} LUFS, peak ${peak} dB`);
}
