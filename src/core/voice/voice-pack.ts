import { frameBytes } from '#core/track/frame.ts';
import { lengthOfFrames, type ClipLengths } from './clip.ts';

/** Clips joined into one file, frame by frame, in this order. */
export interface VoicePack {
	readonly address: string;
	/** How many frames each clip has, by its name. */
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

/** The fewest packs, more or less, that hold these clips; what none holds asks for none. */
export function packsFor(packs: PackIndex, clips: Iterable<string>): readonly VoicePack[] {
	const all = Object.values(packs);
	const chosen = new Set<VoicePack>();
	const wanted = [...new Set(clips)];
	const holders = (clip: string) => all.filter(({ frames }) => clip in frames);
	// What only one pack has settles most of the rest.
	for (const clip of wanted.toSorted((a, b) => holders(a).length - holders(b).length)) {
		const holding = holders(clip);
		const [first] = holding;
		if (first && !holding.some((pack) => chosen.has(pack))) chosen.add(first);
	}
	return [...chosen];
}

/** The clips of a pack's file. Throws if it is not as long as they are. */
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
