import { seconds, type Milliseconds } from '#core/base/units.ts';
import type { Side } from '#core/exercise/side.ts';

const wordsPerSecond = 2.5;

export function fillInSide(cue: string, side: Side | undefined): string {
	return side ? cue.replaceAll('{side}', side) : cue;
}

/** Whether a calm voice can say the cue in that time. */
export function fitsInTime(cue: string, length: Milliseconds): boolean {
	return wordCount(cue) <= wordsPerSecond * seconds(length);
}

export function changeSidesCue(side: Side, length: Milliseconds): string {
	return longestThatFits([`Change sides. Now the ${side}.`, `Now ${side}.`], length);
}

export function nextCue(name: string, length: Milliseconds): string {
	return longestThatFits([`Next: ${name}.`, `${name}.`], length);
}

/** The words before the first punctuation mark, because long instructions make poor headings. */
export function cueTitle(say: string): string {
	return say.match(/^[^,:;.(]*?\?|^[^,:;.(]+/)?.[0].trim() ?? say;
}

function longestThatFits(cues: readonly string[], length: Milliseconds): string {
	return cues.find((cue) => fitsInTime(cue, length)) ?? '';
}

function wordCount(cue: string): number {
	return cue.split(/\s+/).filter((word) => /\w/.test(word)).length;
}
