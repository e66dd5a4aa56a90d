import { resolve } from '$app/paths';
import { followTranslator } from '#browser/device/page-translation.ts';
import type { World } from '#core/ports/ports.ts';
import type { BodyDrawings } from '#state/app/body-drawings.svelte.ts';
import { reminderLoop } from '#state/app/reminder-loop.ts';
import { ownReminderLoop } from '#state/own/own-reminders.ts';
import type { LiveSettings } from '#state/app/settings.svelte.ts';

/** What goes on behind every page and can begin late, until the returned function is called. */
export function runInBackground(
	world: World,
	settings: LiveSettings,
	figures: BodyDrawings
): () => void {
	// Any reading corrects the settings of a browser that was killed, also on pages that read nothing.
	void world.journal.latest(0);
	// By itself, because few have pictures of their own. Without a network they come another time.
	const ownPictures = import('#ui/own-picture/follow-own-pictures.svelte.ts').then(
		({ followOwnPictures }) => followOwnPictures(world, figures),
		() => undefined
	);
	const stops = [
		followTranslator(document.body),
		reminderLoop(world, settings),
		ownReminderLoop(world, settings),
		() => void ownPictures.then((stop) => stop?.()),
		// What is shown or played here is gone, so this window begins anew.
		world.otherWindows.onNews((news) => news === 'erased' && location.replace(resolve('')))
	];
	return () => stops.forEach((stop) => stop());
}
