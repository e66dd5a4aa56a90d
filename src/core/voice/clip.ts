import { milliseconds, type Milliseconds } from '#core/base/units.ts';
import { frameLength } from '#core/track/frame.ts';

/** A clip and when it begins. No two overlap. */
export interface TimedClip {
	/** Time since the session began. */
	readonly at: Milliseconds;
	/** `voice/seated-twist` or `tone/hold`. */
	readonly clip: string;
	/** The spoken text, if it is speech. */
	readonly text?: string;
}

/** The length of each clip by its name: `voice/seated-twist`, `tone/hold`. */
export type ClipLengths = Readonly<Record<string, Milliseconds>>;

export type ToneName =
	| 'go'
	| 'hold'
	| 'release'
	| 'switch'
	| 'rest'
	| 'done'
	| 'lead-in'
	| 'tick-3'
	| 'tick-2'
	| 'tick-1';

export function toneClip(name: ToneName): string {
	return `tone/${name}`;
}

/** The name of the clip and file of a spoken text. */
export function voiceClip(text: string): string {
	return `voice/${keyOf(text)}`;
}

/** A readable file name: "Lie down." is `lie-down`. */
export function keyOf(text: string): string {
	return text
		.toLowerCase()
		.replaceAll(/['’]/g, '')
		.replaceAll(/[^a-z0-9]+/g, '-')
		.replaceAll(/^-|-$/g, '');
}

export function lengthOfFrames(frames: number): Milliseconds {
	return milliseconds(frames * frameLength);
}
