import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { synthesiseTone } from '#scripts/tones/synthesise-tone.ts';
import { amplify } from '#scripts/voices/edit-sound.ts';
import { earcons } from './tones/earcons.ts';
import { framesIn } from './voices/frames.ts';
import { encodeSound, loudnessAlone } from './voices/sound.ts';

/** Renders every tone into `voices/tones/`. Needs ffmpeg. */
const folder = join(import.meta.dirname, '../voices/tones');
mkdirSync(folder, { recursive: true });
for (const [name, earcon] of Object.entries(earcons)) {
	const sound = synthesiseTone(earcon);
	const levelled = amplify(sound, earcon.loudness - loudnessAlone(sound).momentary);
	const bytes = encodeSound(levelled);
	writeFileSync(join(folder, `${name}.mp3`), bytes);
	const { momentary, peak } = loudnessAlone(levelled);
	console.log(`${name}: ${framesIn(bytes)} frames, ${momentary} LUFS, peak ${peak} dB`);
}
