import { isAhead } from '#core/base/elapsed.ts';
import { readSitting, sittingText } from '#core/care/sitting.ts';
import type { Clock } from '#core/ports/ports.ts';
import type { LiveSettings } from './settings.svelte.ts';
import type { StartFollower } from './start-follower.ts';

/** Moves the start of sitting where the clock was set back. */
export function followSitting(clock: Clock, settings: LiveSettings, follower: StartFollower) {
	const { since } = readSitting(settings.current.tools.sitting);
	if (since === undefined) return;
	const now = clock.now();
	const followed = follower.follow(since);
	// The clock was set back while the app was closed: the sitting counts from now.
	const start = isAhead(followed, now) ? now : followed;
	if (start === since) return;
	settings.change(({ tools }) => {
		const sitting = readSitting(tools.sitting);
		// Another window may have moved it already.
		if (sitting.since !== since) return {};
		return { tools: { ...tools, sitting: sittingText({ ...sitting, since: start }) } };
	});
}
