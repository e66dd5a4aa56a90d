import type { firstScoreOf } from './score.ts';

/** A track as a browser decodes it. */
export interface Decoded {
	/** The loudness of each hundredth of a second (root mean square). */
	readonly envelope: readonly number[];
	/** The largest absolute value of all samples. */
	readonly peak: number;
}

/** The least loudness that is heard in a quiet room. */
const audible = 0.004;

/** Runs in a page. */
export async function untilHeard(): Promise<void> {
	for (;;) {
		const media: unknown = Reflect.get(globalThis, 'media');
		if (media instanceof HTMLAudioElement && media.currentTime > 0.5) return;
		await new Promise((done) => setTimeout(done, 100));
	}
}

/** Runs in a page and decodes the track that was loaded last. */
export async function decodeLaidTrack(): Promise<Decoded> {
	const blob: unknown = Reflect.get(globalThis, 'laidTrack');
	if (!(blob instanceof Blob)) throw new Error('Nothing is laid on.');
	const decoder = new OfflineAudioContext(1, 24_000, 24_000);
	const sound = await decoder.decodeAudioData(await blob.arrayBuffer());
	const samples = sound.getChannelData(0);
	const envelope = Array.from({ length: Math.floor(samples.length / 240) }, (_, index) => {
		let sum = 0;
		for (let at = index * 240; at < (index + 1) * 240; at++) sum += (samples[at] ?? 0) ** 2;
		return Math.sqrt(sum / 240);
	});
	return { envelope, peak: samples.reduce((most, one) => Math.max(most, Math.abs(one)), 0) };
}

/** The measured sounds of a track, compared with its score. */
export interface Heard {
	/** Milliseconds by which each sound begins too late; negative is early, Infinity is never. */
	readonly late: readonly number[];
	/** The loudest 400 ms of each voice clip, in dB of full scale. */
	readonly voices: readonly number[];
	readonly tones: readonly number[];
	/** Gaps between sounds in which something sounds nevertheless. */
	readonly spilt: readonly { readonly from: number; readonly until: number }[];
}

export function heardIn(
	{ envelope }: Decoded,
	{ length, sounds }: ReturnType<typeof firstScoreOf>
): Heard {
	const late = sounds.map(({ at, until }) => {
		const from = Math.max(0, Math.floor(at / 10) - 5);
		const heard = envelope.slice(from, Math.ceil(until / 10)).findIndex((loud) => loud > audible);
		return heard < 0 ? Infinity : (from + heard) * 10 - at;
	});
	const loudest = sounds.map(({ clip, at, until }) => ({
		clip,
		loud: loudestIn(envelope.slice(Math.floor(at / 10), Math.ceil(until / 10)))
	}));
	const between = sounds.map(({ until }, index) => ({
		from: until,
		until: sounds[index + 1]?.at ?? length
	}));
	return {
		late,
		voices: loudest.filter(({ clip }) => clip.startsWith('voice/')).map(({ loud }) => loud),
		tones: loudest.filter(({ clip }) => clip.startsWith('tone/')).map(({ loud }) => loud),
		// A codec spreads a sound by a few frames.
		spilt: between.filter(({ from, until }) =>
			envelope.slice(Math.ceil(from / 10) + 8, Math.floor(until / 10) - 8).some((l) => l > audible)
		)
	};
}

/** The loudest 400 ms, in dB of full scale. */
function loudestIn(envelope: readonly number[]): number {
	const power = envelope.map((loud) => loud ** 2);
	const wide = 40;
	const starts = Math.max(1, power.length - wide + 1);
	const means = Array.from({ length: starts }, (_, from) => {
		const part = power.slice(from, from + wide);
		return part.reduce((sum, one) => sum + one, 0) / wide;
	});
	return 10 * Math.log10(Math.max(...means));
}

export function median(values: readonly number[]): number {
	return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
