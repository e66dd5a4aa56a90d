import { preloadCode, preloadData } from '$app/navigation';
import { routines } from 'virtual:content';
import type { World } from '#core/ports/ports.ts';
import type { LiveFigures } from '#state/app/body-drawings.svelte.ts';
import { learn } from '#ui/figure/figure-renderer.ts';
import { rehearse } from '#ui/figure/figure-stage.ts';

/**
 * Makes the player at `href` ready while the page before it is read: its code, and, once that costs
 * no network, what the routine begins with. Answers how to draw that ahead.
 */
export async function prepared(
	href: string,
	routine: string | undefined,
	{ updates, page, voices }: World,
	figures: LiveFigures
): Promise<(() => void) | undefined> {
	await preloadCode('/(play)/play/[id]');
	const first = routines[routine ?? '']?.steps.find((step) => 'exercise' in step);
	const costume = first && figures.current[first.exercise];
	if (!costume) return undefined;
	const before = await updates.kept();
	await page.idle();
	// What fails, as when the page is left meanwhile, is tried again once it is needed.
	await Promise.allSettled([preloadData(href), learn(costume), voices.clips(['tone/go'])]);
	// A first visit has enough to do.
	if (before) rehearse(costume);
	return () => rehearse(costume);
}
