import { milliseconds } from '#core/base/units.ts';
import type { AudioTrack, TrackEvent } from '#core/ports/ports.ts';
import { silentFrames } from '#core/track/frame.ts';

/**
 * A single media element plays everything. Unlike timers and audio contexts it stays on time while
 * the page is hidden and the phone locked. Its source is a blob, because Safari sends range
 * requests, which the cache of a service worker cannot answer.
 */
export function audioTrack(): AudioTrack {
	let element: HTMLAudioElement | undefined;
	let address: string | undefined;
	let wanted = false;
	let unlocked = false;
	const listeners = new Set<(event: TrackEvent) => void>();

	function audioElement(): HTMLAudioElement {
		if (element) return element;
		element = new Audio();
		element.preload = 'auto';
		const tell = (event: TrackEvent) => listeners.forEach((call) => call(event));
		element.addEventListener('timeupdate', () => tell('progress'));
		element.addEventListener('ended', () => tell('progress'));
		// An element that failed still says that it plays, and its time stands still. Of sound that is
		// not there yet `play` tells what goes wrong.
		element.addEventListener('error', () => {
			if (!wanted || !element?.readyState) return;
			wanted = false;
			tell('failure');
		});
		element.addEventListener('pause', () => {
			if (!wanted || element?.ended) return;
			wanted = false;
			tell('interruption');
		});
		return element;
	}

	function lay(sound: Uint8Array<ArrayBuffer>) {
		const audio = audioElement();
		const last = address;
		address = URL.createObjectURL(new Blob([sound], { type: 'audio/mpeg' }));
		audio.src = address;
		if (last) URL.revokeObjectURL(last);
	}

	async function play(from: number): Promise<boolean> {
		const audio = audioElement();
		wanted = true;
		try {
			if (audio.readyState < HTMLMediaElement.HAVE_METADATA) await metadataOf(audio);
			if (!wanted) return false;
			audio.currentTime = from / 1000;
			await audio.play();
			return true;
		} catch {
			wanted = false;
			return false; // Not inside a tap, or a broken sound: the answer tells the caller.
		}
	}

	return {
		unlock() {
			if (unlocked) return;
			const audio = audioElement();
			if (!audio.src) lay(silentFrames(40));
			// Once an element was played inside a tap, Safari lets it play without one.
			unlocked = true;
			audio.play().then(
				() => !wanted && audio.pause(),
				() => (unlocked = false)
			);
		},
		load(sound) {
			wanted = false;
			lay(sound);
		},
		play,
		pause() {
			wanted = false;
			element?.pause();
		},
		position() {
			if (!element || !wanted || element.paused || element.ended || element.seeking)
				return undefined;
			return milliseconds(element.currentTime * 1000);
		},
		onProgress(call) {
			listeners.add(call);
			return () => listeners.delete(call);
		},
		mixWith(others) {
			const session: unknown = Reflect.get(navigator, 'audioSession');
			if (typeof session !== 'object' || session === null) return false;
			return Reflect.set(session, 'type', sessionTypes[others]);
		}
	};
}

/** The types of the Audio Session API, which only Safari has so far (WebKit 16.4). */
const sessionTypes = { mixed: 'ambient', alone: 'transient-solo', always: 'playback' } as const;

function metadataOf(audio: HTMLAudioElement): Promise<void> {
	return new Promise((resolve, reject) => {
		audio.addEventListener('loadedmetadata', () => resolve(), { once: true });
		audio.addEventListener('error', reject, { once: true });
	});
}
