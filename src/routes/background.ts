import { resolve } from '$app/paths';
import { followTranslator } from '#browser/device/page-translation.ts';
import type { World } from '#core/ports/ports.ts';
import { reminderLoop } from '#state/app/reminder-loop.ts';
import { ownReminderLoop } from '#state/own/own-reminders.ts';
import type { LiveSettings } from '#state/app/settings.svelte.ts';

/** What goes on behind every page and can begin late, until the returned function is called. */
export function runInBackground(world: World, settings: LiveSettings): () => void {
	// Any reading corrects the settings of a browser that was killed, also on pages that read nothing.
	void world.journal.latest(0);
	const stops = [
		followTranslator(document.body),
		reminderLoop(world, settings),
		ownReminderLoop(world, settings),
		// What is shown or played here is gone, so this window begins anew.
		world.otherWindows.onNews((news) => news === 'erased' && location.replace(resolve('')))
	];
	return () => stops.forEach((stop) => stop());
}
