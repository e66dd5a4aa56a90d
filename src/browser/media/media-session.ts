import { milliseconds } from '#core/base/units.ts';
import type { MediaKeys } from '#core/ports/ports.ts';
import type { MediaKey } from '#core/session/media-key-event.ts';

/** iOS offers two buttons beside play, and its own ten-second jumps would take the place of next and previous. */
const withoutJumps = () => 'standalone' in navigator;

type Call = (ask: MediaKey) => void;

export interface MediaControls extends Pick<MediaKeys, 'show'> {
	/** Undefined clears them. */
	attendTo(call: Call | undefined): void;
}

/** The platform's controls for what plays: on the lock screen, on a headset, on a keyboard. */
export function mediaSession(): MediaControls {
	let asked: Call | undefined;

	function attend() {
		const tell = (ask: MediaKey) => () => asked?.(ask);
		attendTo('play', tell({ name: 'play' }));
		attendTo('pause', tell({ name: 'pause' }));
		attendTo('nexttrack', tell({ name: 'next' }));
		attendTo('previoustrack', tell({ name: 'previous' }));
		const jumps = !withoutJumps();
		attendTo('seekbackward', jumps && (({ seekOffset = 10 }) => by(-seekOffset)));
		attendTo('seekforward', jumps && (({ seekOffset = 10 }) => by(seekOffset)));
		attendTo('seekto', jumps && (({ seekTime }) => seekTime !== undefined && to(seekTime)));
	}

	const by = (seconds: number) => asked?.({ name: 'seek-by', by: milliseconds(seconds * 1000) });
	const to = (seconds: number) => asked?.({ name: 'seek', to: milliseconds(seconds * 1000) });

	return {
		show({ title, artist, album, artwork, playing, length, position }) {
			if (!('mediaSession' in navigator)) return;
			const session = navigator.mediaSession;
			// WebKit forgets both whenever something begins to play, so they are said again each time.
			attend();
			session.metadata = new MediaMetadata({
				title,
				artist,
				album,
				artwork: artwork.map((src) => ({ src, sizes: '512x512', type: 'image/png' }))
			});
			session.playbackState = playing ? 'playing' : 'paused';
			session.setPositionState(
				length === undefined
					? undefined
					: {
							duration: length / 1000,
							position: Math.min(position, length) / 1000,
							playbackRate: 1
						}
			);
		},
		attendTo(call) {
			asked = call;
			if (!call) clear();
		}
	};
}

function clear() {
	if (!('mediaSession' in navigator)) return;
	navigator.mediaSession.metadata = null;
	navigator.mediaSession.playbackState = 'none';
	for (const action of actions) attendTo(action, false);
}

const actions = [
	...(['play', 'pause', 'nexttrack', 'previoustrack'] as const),
	...(['seekbackward', 'seekforward', 'seekto'] as const)
];

function attendTo(action: MediaSessionAction, handler: MediaSessionActionHandler | false) {
	try {
		navigator.mediaSession.setActionHandler(action, handler || null);
	} catch {
		// A control this platform does not know is one nobody can press.
	}
}
