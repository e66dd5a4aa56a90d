import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { frameBytes } from '#core/track/frame.ts';
import { keyOf } from '#core/voice/clip.ts';
import { hashOf, loudness, speakPhrase } from '#scripts/voices/speak-phrase.ts';
import { framesIn } from './voices/frames.ts';
import { readManifest, writeManifest, type Clip } from './voices/manifest.ts';
import { neededPhrases } from './voices/needed-phrases.ts';
import { decodeSound, loudnessOf } from './voices/sound.ts';
import { hts } from './voices/synthesisers.ts';

/** Speaks what changed into `voices/en/`. Needs ffmpeg, festival and its voice; see CONTRIBUTING.md. */
const root = join(import.meta.dirname, '..');
const folder = join(root, 'voices/en');
const synthesiser = hts(0.84);

mkdirSync(folder, { recursive: true });
const before = readManifest(folder).clips;
const clips: Record<string, Clip> = {};
// A phrase that replaces one that is too long is known only when the long one has been spoken, so this
// repeats.
for (let texts = missing(); texts.length > 0; texts = missing())
	for (const text of texts) clips[keyOf(text)] = existingClip(text) ?? speakClip(text);
const needed = new Set(neededPhrases(root, clips).map(keyOf));
const written = Object.fromEntries(Object.entries(clips).filter(([key]) => needed.has(key)));
writeManifest(folder, written);
for (const file of readdirSync(folder))
	if (file.endsWith('.mp3') && !(file.slice(0, -4) in written)) rmSync(join(folder, file));
const frames = Object.values(written).reduce((sum, clip) => sum + clip.frames, 0);
console.log(
	`${Object.keys(written).length} clips, ${frames * frameBytes} bytes, ${(frames * 0.024).toFixed(0)} s.`
);

function missing(): readonly string[] {
	return neededPhrases(root, clips).filter((text) => !(keyOf(text) in clips));
}

/** The existing clip of a phrase, if it was spoken with the same settings or recorded by a person. */
function existingClip(text: string): Clip | undefined {
	const key = keyOf(text);
	const clip = before[key];
	const file = join(folder, `${key}.mp3`);
	if (!clip || !existsSync(file)) return undefined;
	const bytes = readFileSync(file);
	if (clip.source === 'spoken')
		return clip.hash === hashOf(text, synthesiser) ? { ...clip, text } : undefined;
	const { integrated } = loudnessOf(decodeSound(bytes));
	if (Math.abs(integrated - loudness) > 2)
		console.warn(`${key}.mp3 is at ${integrated} LUFS; the others are at ${loudness}.`);
	return { ...clip, text, frames: framesIn(bytes) };
}

function speakClip(text: string): Clip {
	const bytes = speakPhrase(text, synthesiser);
	writeFileSync(join(folder, `${keyOf(text)}.mp3`), bytes);
	const hash = hashOf(text, synthesiser);
	const clip: Clip = { text, frames: framesIn(bytes), source: 'spoken', hash };
	// The manifest is written after each clip, so that a run that is stopped can go on from here.
	writeManifest(folder, { ...before, ...clips, [keyOf(text)]: clip });
	console.log(text);
	return clip;
}
