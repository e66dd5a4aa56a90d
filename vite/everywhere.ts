/** The modules of `src` that every page needs. */
export const neededEverywhere: readonly string[] = [
	'browser/world.ts',
	'browser/lazy-store.ts',
	'browser/lazy-app-updates.ts',
	'browser/device/clock.ts',
	'browser/device/load-failure.ts',
	'browser/device/network.ts',
	'browser/device/other-windows.ts',
	'browser/device/page.ts',
	'browser/lazy-wake-lock.ts',
	'browser/lazy-window-lock.ts',
	'browser/media/audio-track.ts',
	'browser/lazy-media-session.ts',
	'browser/media/vibration.ts',
	'browser/storage/held-entries.ts',
	'browser/storage/ids.ts',
	'browser/storage/local-text.ts',
	'browser/storage/mirrored-document.ts',
	'browser/storage/relief-store.ts',
	'browser/storage/settings-store.ts',
	'core/base/day-start.ts',
	'core/base/units.ts',
	'core/habit/plan-routine.ts',
	'core/safety/play-start.ts',
	'core/settings/settings.ts',
	'state/app/page-retry.svelte.ts',
	'state/app/settings.svelte.ts',
	'state/app/world.ts',
	'ui/controls/Button.svelte',
	'ui/controls/CardGrid.svelte',
	'ui/controls/Icon.svelte',
	'ui/controls/LinkCard.svelte',
	'ui/controls/clock-time.ts',
	'ui/figure/Miniature.svelte',
	'ui/figure/PictureUse.svelte',
	'ui/figure/SmallPicture.svelte',
	'ui/figure/view-box.ts',
	'ui/player/PlayLink.svelte',
	'ui/shell/'
];

/** What else they all need: the addresses of the figures, and the framework. */
const framework =
	/virtual:figures$|node_modules\/(svelte|clsx|esm-env|@sveltejs\/kit\/src\/exports)\//;

/** Whether a module belongs into the one file that every page loads: twenty files would cost a request each. */
export function isNeededEverywhere(id: string): boolean {
	const path = id.replaceAll('\\', '/');
	return framework.test(path) || neededEverywhere.some((own) => path.includes(`/src/${own}`));
}

/**
 * Whether a module runs before SvelteKit has its payload. Together with the others it would have
 * them read a payload without a version, and each unknown address would be loaded again for ever.
 */
export function isNeededToStart(id: string): boolean {
	return /preload-helper|\/kit\/src\/runtime\/client\/payload\.js$/.test(id.replaceAll('\\', '/'));
}

/** Whether a module is one of the controls of the other pages, which come in one file for all of them. */
export function isControl(id: string): boolean {
	return /\/src\/ui\/(controls|choice)\//.test(id.replaceAll('\\', '/'));
}
