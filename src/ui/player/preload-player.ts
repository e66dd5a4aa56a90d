import { preloadCode, preloadData } from '$app/navigation';
import { routines } from 'virtual:content';
import type { World } from '#core/ports/ports.ts';
import type { BodyDrawings } from '#state/app/body-drawings.svelte.ts';
import { fetchAnimations } from '#ui/figure/figure-renderer.ts';
import { prepareFirstFrame } from '#ui/figure/figure-stage.ts';
import type { FigureStandby } from '#ui/figure/figure-standby.ts';

/**
 * Preloads the player at `href` while the page before it is read: its code and, once that costs no
 * network, the beginning of the routine. Returns a function that prerenders the first frame.
 */
export async function preloadPlayer(
	href: string,
	routine: string | undefined,
	{ appUpdates, page, voiceClips }: World,
	figures: BodyDrawings,
	standby: FigureStandby
): Promise<(() => void) | undefined> {
	await preloadCode('/(play)/play/[id]');
	const first = routines[routine ?? '']?.steps.find((step) => 'exercise' in step);
	const assets = first && figures.current[first.exercise];
	if (!assets) return undefined;
	const cached = await appUpdates.whenCached();
	await page.idle();
	// What fails here, for example because the page is left, is tried again when it is needed.
	await Promise.allSettled([
		preloadData(href),
		fetchAnimations(assets),
		voiceClips.clips(['tone/go'])
	]);
	// A first visit is busy enough without prerendering.
	if (cached) prepareFirstFrame(standby, assets);
	return () => prepareFirstFrame(standby, assets);
}
