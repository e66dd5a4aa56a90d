import { preloadCode, preloadData } from '$app/navigation';
import { routines } from 'virtual:content';
import type { World } from '#core/ports/ports.ts';
import type { BodyDrawings } from '#state/app/body-drawings.svelte.ts';
import { learnMotion } from '#ui/figure/figure-renderer.ts';
import { prepareFirstFrame } from '#ui/figure/figure-stage.ts';

/**
 * Makes the player at `href` ready while the page before it is read: its code, and, once that costs
 * no network, what the routine begins with. Answers how to draw that ahead.
 */
export async function preloadPlayer(
	href: string,
	routine: string | undefined,
	{ appUpdates, page, voiceClips }: World,
	figures: BodyDrawings
): Promise<(() => void) | undefined> {
	await preloadCode('/(play)/play/[id]');
	const first = routines[routine ?? '']?.steps.find((step) => 'exercise' in step);
	const costume = first && figures.current[first.exercise];
	if (!costume) return undefined;
	const before = await appUpdates.kept();
	await page.idle();
	// What fails, as when the page is left meanwhile, is tried again once it is needed.
	await Promise.allSettled([
		preloadData(href),
		learnMotion(costume),
		voiceClips.clips(['tone/go'])
	]);
	// A first visit has enough to do.
	if (before) prepareFirstFrame(costume);
	return () => prepareFirstFrame(costume);
}
