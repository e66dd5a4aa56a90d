import { milliseconds, type Milliseconds } from '#core/base/units.ts';
import type { Moment } from '#core/timetable/moment.ts';
import type { SessionAction } from './session-event.ts';

export type MediaKey =
	| { readonly name: 'play' | 'pause' | 'next' | 'previous' }
	| { readonly name: 'seek'; readonly to: Milliseconds }
	| { readonly name: 'seek-by'; readonly by: Milliseconds };

/**
 * What was asked on a lock screen or by a headset. Whoever sees the page gets time to get back into
 * position; timers are too slow for that while nobody does.
 */
export function mediaKeyAction(
	ask: MediaKey,
	{ elapsedInRoutine }: Moment,
	seen: boolean
): SessionAction {
	switch (ask.name) {
		case 'play':
			return { name: seen ? 'resume' : 'go-on' };
		case 'seek-by':
			return { name: 'seek', to: milliseconds(elapsedInRoutine + ask.by) };
		case 'seek':
		case 'pause':
		case 'next':
		case 'previous':
			return ask;
	}
}
