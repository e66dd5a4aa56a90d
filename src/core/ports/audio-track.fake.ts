import { between, milliseconds, type Instant, type Milliseconds } from '#core/base/units.ts';
import type { AudioTrack, TrackEvent } from './ports.ts';

/** A track that plays by the clock of the test and is interrupted on demand. */
export function fakeTrackOf(now: () => Instant, allowed: () => boolean) {
	const listeners = new Set<(event: TrackEvent) => void>();
	const plays: Milliseconds[] = [];
	let laid: Uint8Array | undefined;
	let playing: { readonly from: Milliseconds; readonly since: Instant } | undefined;

	const stop = (event: TrackEvent) => {
		playing = undefined;
		for (const call of [...listeners]) call(event);
	};
	const position = () => playing && milliseconds(playing.from + between(playing.since, now()));

	const track: AudioTrack = {
		unlock: () => undefined,
		load(sound) {
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
		position,
		onProgress(call) {
			listeners.add(call);
			return () => listeners.delete(call);
		},
		mixWith: () => true
	};

	return {
		track,
		/** The position of each call of `play`. */
		plays,
		/** The current position; undefined while it is silent. */
		heard: position,
		/** The size of the sound in bytes. */
		laid: () => laid?.length ?? 0,
		tell() {
			if (playing) for (const call of [...listeners]) call('progress');
		},
		/** Interrupts the track, as a phone call does. */
		interrupt: () => stop('interruption'),
		/** Breaks the sound off, as data that cannot be decoded do. */
		fail: () => stop('failure')
	};
}
