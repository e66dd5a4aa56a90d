import { between, milliseconds, type Instant, type Milliseconds } from '#core/base/units.ts';
import type { AudioTrack } from './ports.ts';

/** A track that plays by the clock of the test, and is interrupted when told. */
export function fakeTrackOf(now: () => Instant, allowed: () => boolean) {
	const listeners = new Set<(interrupted: boolean) => void>();
	const plays: Milliseconds[] = [];
	let laid: Uint8Array | undefined;
	let playing: { readonly from: Milliseconds; readonly since: Instant } | undefined;

	const heard = () => playing && milliseconds(playing.from + between(playing.since, now()));

	const track: AudioTrack = {
		wake: () => undefined,
		lay(sound) {
			laid = sound;
			playing = undefined;
		},
		play(from) {
			if (!allowed()) return Promise.resolve(false);
			plays.push(from);
			playing = { from, since: now() };
			return Promise.resolve(true);
		},
		pause() {
			playing = undefined;
		},
		heard,
		onProgress(call) {
			listeners.add(call);
			return () => listeners.delete(call);
		},
		among: () => true
	};

	return {
		track,
		/** From where it was asked to play, each time. */
		plays,
		/** Where it is; undefined while it is silent. */
		heard,
		/** Bytes of what is laid on. */
		laid: () => laid?.length ?? 0,
		tell() {
			if (playing) for (const call of [...listeners]) call(false);
		},
		/** A call comes in. */
		interrupt() {
			playing = undefined;
			for (const call of [...listeners]) call(true);
		}
	};
}
