import { milliseconds } from '#core/base/units.ts';
import type { MediaKeys } from '#core/ports/ports.ts';
import type { MediaKey } from '#core/session/media-key-action.ts';

/** iOS shows two buttons beside play, and its ten-second jumps would replace next and previous. */
const lacksJumps = () => 'standalone' in navigator;

type Call = (ask: MediaKey) => void;

export interface MediaControls extends Pick<MediaKeys, 'show'> {
	/** Sets the listener; undefined removes it and all controls. */
	setListener(call: Call | undefined): void;
}

/** The media controls of the platform: on the lock screen, a headset, a keyboard. */
export function mediaSession(): MediaControls {
	let listener: Call | undefined;

	function setActions() {
		const tell = (ask: MediaKey) => () => listener?.(ask);
		setAction('play', tell({ name: 'play' }));
		setAction('pause', tell({ name: 'pause' }));
		setAction('nexttrack', tell({ name: 'next' }));
		setAction('previoustrack', tell({ name: 'previous' }));
		const jumps = !lacksJumps();
		setAction('seekbackward', jumps && (({ seekOffset = 10 }) => by(-seekOffset)));
		setAction('seekforward', jumps && (({ seekOffset = 10 }) => by(seekOffset)));
		setAction('seekto', jumps && (({ seekTime }) => seekTime !== undefined && to(seekTime)));
	}

	const by = (seconds: number) => listener?.({ name: 'seek-by', by: milliseconds(seconds * 1000) });
	const to = (seconds: number) => listener?.({ name: 'seek', to: milliseconds(seconds * 1000) });

	return {
		show({ title, artist, album, artwork, playing, length, position }) {
			if (!('mediaSession' in navigator)) return;
			const session = navigator.mediaSession;
			// WebKit forgets actions and metadata whenever something begins to play, so they are set
			// each time.
			setActions();
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
		setListener(call) {
			listener = call;
			if (!call) clearControls();
		}
	};
}

function clearControls() {
	if (!('mediaSession' in navigator)) return;
	navigator.mediaSession.metadata = null;
	navigator.mediaSession.playbackState = 'none';
	for (const action of actions) setAction(action, false);
}

const actions = [
	...(['play', 'pause', 'nexttrack', 'previoustrack'] as const),
	...(['seekbackward', 'seekforward', 'seekto'] as const)
];

function setAction(action: MediaSessionAction, handler: MediaSessionActionHandler | false) {
	try {
		navigator.mediaSession.setActionHandler(action, handler || null);
	} catch {
		// Nobody can press a control that this platform does not have.
	}
}
