import { milliseconds, type Milliseconds } from '#core/base/units.ts';
import { lengthOfFrames, toneClip, voiceClip, type ClipLengths, type ToneName } from './clip.ts';

const tones: readonly ToneName[] = [
	...(['go', 'hold', 'release', 'switch', 'rest', 'done', 'lead-in'] as const),
	...(['tick-1', 'tick-2', 'tick-3'] as const)
];

/**
 * Lengths of a voice that takes `aWord` for each word, in whole frames, and of tones of a third of a
 * second.
 */
export function lengthsOf(texts: readonly string[], aWord: Milliseconds): ClipLengths {
	const words = (text: string) => text.split(/\s+/).length;
	return Object.fromEntries([
		...tones.map((name) => [toneClip(name), toneLength(name)] as const),
		...texts.map(
			(text) => [voiceClip(text), lengthOfFrames(Math.ceil((words(text) * aWord) / 24))] as const
		)
	]);
}

function toneLength(name: ToneName): Milliseconds {
	return milliseconds(name.startsWith('tick') ? 168 : 360);
}
