import { between, milliseconds, type Instant, type Milliseconds } from '#core/base/units.ts';
import type { Sound } from '#core/track/soundtrack.ts';
import { toneClip, voiceClip, type ClipLengths } from '#core/voice/clip.ts';
import type { ReliefCue } from './relief-cues.ts';

/** Milliseconds between two clips of one cue, and between two cues that would overlap. */
const gap = 250;
/** Milliseconds between the lines of a list that is read out. */
const lineGap = 700;

/** The clips of the cues, at times since a moment. A clip is delayed while another one still sounds. */
export function passageSounds(
	cues: readonly ReliefCue[],
	lengths: ClipLengths,
	since: Instant
): readonly Sound[] {
	const sounds: Sound[] = [];
	let free = 0;
	for (const cue of cues) {
		let at = Math.max(free, between(since, cue.at));
		const list = cue.says.length > 3;
		const clips = [...(cue.tone ? [toneClip(cue.tone)] : []), ...cue.says.map(voiceClip)];
		for (const clip of clips) {
			const length = lengths[clip];
			if (length === undefined) continue;
			sounds.push({ at: milliseconds(at), clip });
			at += length + (list ? lineGap : gap);
		}
		free = at;
	}
	return sounds;
}

/** The end of the last sound. */
export function lengthOfSounds(sounds: readonly Sound[], lengths: ClipLengths): Milliseconds {
	const last = sounds.at(-1);
	return milliseconds(last ? last.at + (lengths[last.clip] ?? 0) : 0);
}
