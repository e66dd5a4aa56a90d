import { frameBytes } from '#core/track/frame.ts';
import { lengthOfFrames, type ClipLengths } from './clip.ts';

/** Clips joined into one file, in this order. */
export interface VoicePack {
	readonly address: string;
	/** Number of frames of each clip by its name. */
	readonly frames: Readonly<Record<string, number>>;
}

export type PackIndex = Readonly<Record<string, VoicePack>>;

export function lengthsIn(packs: PackIndex): ClipLengths {
	return Object.fromEntries(
		Object.values(packs).flatMap(({ frames }) =>
			Object.entries(frames).map(([clip, count]) => [clip, lengthOfFrames(count)])
		)
	);
}

/** Approximately the fewest packs that hold these clips. Clips that are in no pack are ignored. */
export function packsFor(packs: PackIndex, clips: Iterable<string>): readonly VoicePack[] {
	const all = Object.values(packs);
	const chosen = new Set<VoicePack>();
	const wanted = [...new Set(clips)];
	const holders = (clip: string) => all.filter(({ frames }) => clip in frames);
	// Clips that are in one pack only come first, because they decide most of the others.
	for (const clip of wanted.toSorted((a, b) => holders(a).length - holders(b).length)) {
		const packsWithClip = holders(clip);
		const [first] = packsWithClip;
		if (first && !packsWithClip.some((pack) => chosen.has(pack))) chosen.add(first);
	}
	return [...chosen];
}

/** The clips of a pack's file. Throws if the length of the file differs from theirs. */
export function clipsInPack(
	{ frames }: VoicePack,
	file: Uint8Array
): ReadonlyMap<string, Uint8Array> {
	const clips = new Map<string, Uint8Array>();
	let at = 0;
	for (const [clip, count] of Object.entries(frames)) {
		clips.set(clip, file.subarray(at, (at += count * frameBytes)));
	}
	if (at !== file.length) throw new Error('The voice does not match its index.');
	return clips;
}
