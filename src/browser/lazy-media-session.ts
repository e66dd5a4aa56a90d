import type { MediaKeys } from '#core/ports/ports.ts';
import type { MediaControls } from './media/media-session.ts';

let own: MediaControls | undefined;

/** Loads the module when something first plays, because no page needs it before. */
async function controls(): Promise<MediaControls> {
	const { mediaSession } = await import('./later.ts');
	own ??= mediaSession();
	return own;
}

export const lazyMediaSession: MediaKeys = {
	show(playing) {
		void controls().then((shown) => shown.show(playing));
	},
	onKey(call) {
		void controls().then((shown) => shown.setListener(call));
		return () => void controls().then((shown) => shown.setListener(undefined));
	}
};
