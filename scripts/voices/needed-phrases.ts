import { statSync } from 'node:fs';
import { join } from 'node:path';
import { milliseconds } from '#core/base/units.ts';
import { frameBytes } from '#core/track/frame.ts';
import { keyOf, lengthOfFrames, voiceClip, type ClipLengths } from '#core/voice/clip.ts';
import { phrasesIn } from '#core/voice/phrases.ts';
import { roundScoreOf, scoreOf } from '#core/voice/score.ts';
import { earcons } from '#scripts/tones/earcons.ts';
import type { Clip } from './manifest.ts';
import { phrasesUnder } from './phrases.ts';
import { allTimetables } from './timetables.ts';

/** Milliseconds that a calm voice needs for a word. */
const aWord = 480;

/**
 * Every phrase that must have a clip: all those said in full, the shorter ones that replace a
 * phrase too long for its place, and the targets that there is time for.
 */
export function neededPhrases(
	root: string,
	clips: Readonly<Record<string, Clip>>
): readonly string[] {
	const { exercises, routines, packs, optional } = phrasesUnder(root);
	const all = phrasesIn(packs);
	const lengths = { ...toneLengths(root), ...lengthsOf(all, clips) };
	const heard = new Set(
		allTimetables(exercises, routines).flatMap(({ timetable, targets }) => {
			const ensemble = { exercises, targets, lengths };
			return [...scoreOf(timetable, ensemble), ...roundScoreOf(timetable, ensemble)].map(
				({ clip }) => clip
			);
		})
	);
	return all.filter((text) => !optional.has(text) || heard.has(voiceClip(text)));
}

/** The length of each clip; where there is no clip yet, an estimate. */
function lengthsOf(texts: readonly string[], clips: Readonly<Record<string, Clip>>): ClipLengths {
	return Object.fromEntries(
		texts.map((text) => {
			const guess = milliseconds(text.split(' ').length * aWord);
			const clip = clips[keyOf(text)];
			return [voiceClip(text), clip ? lengthOfFrames(clip.frames) : guess];
		})
	);
}

export function toneLengths(root: string): ClipLengths {
	return Object.fromEntries(
		Object.keys(earcons).map((name) => {
			const { size } = statSync(join(root, `voices/tones/${name}.mp3`));
			return [`tone/${name}`, lengthOfFrames(size / frameBytes)];
		})
	);
}
