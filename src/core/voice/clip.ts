import { milliseconds, type Milliseconds } from '#core/base/units.ts';
import { frameLength } from '#core/track/frame.ts';

/** A clip that begins at a moment. No two overlap. */
export interface TimedClip {
	/** Since the session began. */
	readonly at: Milliseconds;
	/** `voice/seated-twist` or `tone/hold`. */
	readonly clip: string;
	/** What is said, if it is speech. */
	readonly text?: string;
}

/** How long each clip sounds, by its name: `voice/seated-twist`, `tone/hold`. */
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

/** The clip in which a text is spoken: the name of its file, too. */
export function voiceClip(text: string): string {
	return `voice/${keyOf(text)}`;
}

/** A file name that can be read: "Child's pose." is `childs-pose`. */
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
