import { packs } from 'virtual:voice';
import { clipsInPack, lengthsIn, packsFor, type VoicePack } from '#core/voice/voice-pack.ts';

type Clips = ReadonlyMap<string, Uint8Array>;

const packLoads = new Map<VoicePack, Promise<Clips>>();

/** The length of every clip. */
export const clipLengths = () => lengthsIn(packs);

/** These clips, as far as they can be loaded. Each pack is fetched once, and again after a failure. */
export async function clips(names: readonly string[]): Promise<Clips> {
	const all = await Promise.all(packsFor(packs, names).map(loadPack));
	return new Map(all.flatMap((some) => [...some]).filter(([name]) => names.includes(name)));
}

async function loadPack(pack: VoicePack): Promise<Clips> {
	const load = packLoads.get(pack) ?? fetchPack(pack);
	packLoads.set(pack, load);
	try {
		return await load;
	} catch {
		packLoads.delete(pack);
		return new Map(); // Offline, or the release is gone: the caller sees which clips are absent.
	}
}

async function fetchPack(pack: VoicePack): Promise<Clips> {
	const answer = await fetch(pack.address);
	if (!answer.ok) throw new Error(`${pack.address}: ${answer.status}`);
	return clipsInPack(pack, new Uint8Array(await answer.arrayBuffer()));
}
