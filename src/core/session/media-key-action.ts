import { milliseconds, type Milliseconds } from '#core/base/units.ts';
import type { Moment } from '#core/timetable/moment.ts';
import type { SessionAction } from './session-event.ts';

export type MediaKey =
	| { readonly name: 'play' | 'pause' | 'next' | 'previous' }
	| { readonly name: 'seek'; readonly to: Milliseconds }
	| { readonly name: 'seek-by'; readonly by: Milliseconds };

/**
 * The action of a media key on a lock screen or headset. Play leaves time to get back into position
 * only while the page is visible, because the platform slows timers down while it is hidden.
 */
export function mediaKeyAction(
	key: MediaKey,
	{ elapsedInRoutine }: Moment,
	pageVisible: boolean
): SessionAction {
	switch (key.name) {
		case 'play':
			return { name: pageVisible ? 'resume' : 'go-on' };
		case 'seek-by':
			return { name: 'seek', to: milliseconds(elapsedInRoutine + key.by) };
		case 'seek':
		case 'pause':
		case 'next':
		case 'previous':
			return key;
	}
}
