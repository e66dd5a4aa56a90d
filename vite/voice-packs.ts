import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exerciseOf } from '#core/exercise/exercise.ts';
import { frameBytes } from '#core/track/frame.ts';
import { keyOf } from '#core/voice/clip.ts';
import { packsOf } from '#core/voice/phrases.ts';
import { readExercises, readRoutines } from './read-content.ts';

/** Clips joined into one file. */
export interface VoicePack {
	readonly name: string;
	/** How many frames each clip has, by its name, in order. */
	readonly frames: Readonly<Record<string, number>>;
	readonly bytes: Uint8Array;
}

/**
 * One pack for each exercise, and one each for what routines say, for targets and for what all
 * need. Phrases without a clip are left out.
 */
export function voicePacks(root: string): readonly VoicePack[] {
	const exercises = Object.fromEntries(
		[...readExercises(root)].map(([id, file]) => [id, exerciseOf(file)])
	);
	const { packs } = packsOf(exercises, Object.fromEntries(readRoutines(root)));
	const tones = clipsUnder(root, 'tones', 'tone');
	const voices = clipsUnder(root, 'en', 'voice');
	return Object.entries(packs).map(([name, phrases]) => {
		const spoken = phrases.flatMap((text) => {
			const clip = `voice/${keyOf(text)}`;
			const bytes = voices.get(clip);
			return bytes ? [[clip, bytes] as const] : [];
		});
		return packOf(name, [...(name === 'common' ? tones : []), ...spoken]);
	});
}

function packOf(name: string, clips: readonly (readonly [string, Uint8Array])[]): VoicePack {
	return {
		name,
		frames: Object.fromEntries(clips.map(([clip, bytes]) => [clip, bytes.length / frameBytes])),
		bytes: Buffer.concat(clips.map(([, bytes]) => bytes))
	};
}

function clipsUnder(root: string, folder: string, kind: string): ReadonlyMap<string, Uint8Array> {
	const files = readdirSync(join(root, 'voices', folder)).filter((name) => name.endsWith('.mp3'));
	return new Map(
		files
			.sort()
			.map((name) => [
				`${kind}/${name.slice(0, -4)}`,
				readFileSync(join(root, 'voices', folder, name))
			])
	);
}
