import { milliseconds } from '#core/base/units.ts';
import type { AudioTrack } from '#core/ports/ports.ts';
import { silence } from '#core/track/frame.ts';

/**
 * One media element plays everything: unlike timers and audio contexts it goes on, and on time, while
 * the page is hidden and the phone locked. It is given its sound as a blob, since Safari asks for
 * ranges that a service worker's cache cannot answer.
 */
export function audioTrack(): AudioTrack {
	let element: HTMLAudioElement | undefined;
	let address: string | undefined;
	let wanted = false;
	let woken = false;
	const listeners = new Set<(interrupted: boolean) => void>();

	function own(): HTMLAudioElement {
		if (element) return element;
		element = new Audio();
		element.preload = 'auto';
		const tell = (interrupted: boolean) => listeners.forEach((call) => call(interrupted));
		element.addEventListener('timeupdate', () => tell(false));
		element.addEventListener('ended', () => tell(false));
		element.addEventListener('pause', () => {
			if (!wanted || element?.ended) return;
			wanted = false;
			tell(true);
		});
		return element;
	}

	function lay(sound: Uint8Array<ArrayBuffer>) {
		const audio = own();
		const last = address;
		address = URL.createObjectURL(new Blob([sound], { type: 'audio/mpeg' }));
		audio.src = address;
		if (last) URL.revokeObjectURL(last);
	}

	async function play(from: number): Promise<boolean> {
		const audio = own();
		wanted = true;
		try {
			if (audio.readyState < HTMLMediaElement.HAVE_METADATA) await loaded(audio);
			if (!wanted) return false;
			audio.currentTime = from / 1000;
			await audio.play();
			return true;
		} catch {
			wanted = false;
			return false; // Without a tap, or a broken sound: told by the answer.
		}
	}

	return {
		wake() {
			if (woken) return;
			const audio = own();
			if (!audio.src) lay(silence(40));
			// Played once inside a tap, and Safari lets this element play by itself from then on.
			woken = true;
			audio.play().then(
				() => !wanted && audio.pause(),
				() => (woken = false)
			);
		},
		lay(sound) {
			wanted = false;
			lay(sound);
		},
		play,
		pause() {
			wanted = false;
			element?.pause();
		},
		heard() {
			if (!element || !wanted || element.paused || element.ended || element.seeking)
				return undefined;
			return milliseconds(element.currentTime * 1000);
		},
		onProgress(call) {
			listeners.add(call);
			return () => listeners.delete(call);
		},
		among(others) {
			const session: unknown = Reflect.get(navigator, 'audioSession');
			if (typeof session !== 'object' || session === null) return false;
			return Reflect.set(session, 'type', kinds[others]);
		}
	};
}

/** Safari's, and so far only its (WebKit 16.4). */
const kinds = { mixed: 'ambient', alone: 'transient-solo', always: 'playback' } as const;

function loaded(audio: HTMLAudioElement): Promise<void> {
	return new Promise((resolve, reject) => {
		audio.addEventListener('loadedmetadata', () => resolve(), { once: true });
		audio.addEventListener('error', () => reject(new Error('The sound cannot be played.')), {
			once: true
		});
	});
}
