import { packs } from 'virtual:voice';
import { clipsInPack, lengthsIn, packsFor, type VoicePack } from '#core/voice/voice-pack.ts';

type Clips = ReadonlyMap<string, Uint8Array>;

const loading = new Map<VoicePack, Promise<Clips>>();

/** How long every clip there is sounds. */
export const clipLengths = () => lengthsIn(packs);

/** These clips, as far as they can be had: each pack is fetched once, and again if that failed. */
export async function clips(names: readonly string[]): Promise<Clips> {
	const all = await Promise.all(packsFor(packs, names).map(loaded));
	return new Map(all.flatMap((some) => [...some]).filter(([name]) => names.includes(name)));
}

async function loaded(pack: VoicePack): Promise<Clips> {
	const asked = loading.get(pack) ?? fetched(pack);
	loading.set(pack, asked);
	try {
		return await asked;
	} catch {
		loading.delete(pack);
		return new Map(); // Offline, or the release is gone: who asked sees what is missing.
	}
}

async function fetched(pack: VoicePack): Promise<Clips> {
	const answer = await fetch(pack.address);
	if (!answer.ok) throw new Error(`${pack.address}: ${answer.status}`);
	return clipsInPack(pack, new Uint8Array(await answer.arrayBuffer()));
}
