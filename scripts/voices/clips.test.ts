import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { keyOf } from '#core/voice/clip.ts';
import { phrasesIn } from '#core/voice/phrases.ts';
import { earcons } from '#scripts/tones/earcons.ts';
import { framesIn } from './frames.ts';
import { readManifest } from './manifest.ts';
import { neededPhrases } from './needed-phrases.ts';
import { phrasesUnder } from './phrases.ts';

const { clips } = readManifest('voices/en');
const clipsIn = (folder: string) =>
	readdirSync(folder)
		.filter((name) => name.endsWith('.mp3'))
		.map((name) => ({ key: name.slice(0, -4), bytes: readFileSync(`${folder}/${name}`) }));
const voices = clipsIn('voices/en');
const tones = clipsIn('voices/tones');

test('every clip is made of frames that can be joined, as many as the manifest says', () => {
	const told = Object.entries(clips).map(([key, { frames }]) => [key, frames]);
	expect(voices.map(({ key, bytes }) => [key, framesIn(bytes)]).toSorted()).toEqual(
		told.toSorted()
	);
});

test('every tone has a clip, and no clip has no tone', () => {
	expect(tones.map(({ key }) => key).toSorted()).toEqual(Object.keys(earcons).toSorted());
	for (const { key, bytes } of tones) expect(framesIn(bytes), key).toBeGreaterThan(2);
});

test(
	'everything that can need saying has a clip, and no clip is unused: `npm run voices`',
	{
		timeout: 60_000
	},
	() => {
		const needed = neededPhrases('.', clips);
		expect(voices.map(({ key }) => key).toSorted()).toEqual(needed.map(keyOf).toSorted());
	}
);

test('each clip says what its key says', () => {
	expect(Object.entries(clips).filter(([key, { text }]) => keyOf(text) !== key)).toEqual([]);
	const texts = phrasesIn(phrasesUnder('.').packs);
	expect(new Set(texts.map(keyOf)).size).toBe(texts.length);
});

test('the voice is calm: about two and a half words a second, over all it says', () => {
	const words = Object.values(clips).flatMap(({ text }) => text.split(/\s+/)).length;
	const seconds = Object.values(clips).reduce((sum, { frames }) => sum + frames * 0.024, 0);
	expect(words / seconds).toBeGreaterThan(2);
	expect(words / seconds).toBeLessThan(2.6);
});

test('a language weighs at most 2.5 MB, and 0.6 MB more for whoever lies there with closed eyes', () => {
	const weight = (some: readonly { readonly bytes: Uint8Array }[]) =>
		some.reduce((sum, { bytes }) => sum + bytes.length, 0);
	const relief = new Set(phrasesUnder('.').packs['relief']?.map(keyOf));
	expect(weight([...voices.filter(({ key }) => !relief.has(key)), ...tones])).toBeLessThan(
		2_500_000
	);
	expect(weight(voices.filter(({ key }) => relief.has(key)))).toBeLessThan(600_000);
});

test('no clip is in two packs, so a language weighs no more in the app', () => {
	const packed = Object.values(phrasesUnder('.').packs).flat();
	expect(packed.filter((phrase, index) => packed.indexOf(phrase) !== index)).toEqual([]);
});
