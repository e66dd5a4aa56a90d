import { exercises } from 'virtual:content';
import type { World } from '#core/ports/ports.ts';
import type { BodyDrawings } from '#state/app/body-drawings.svelte.ts';
import { OwnThings } from '#state/own/own-things.svelte.ts';
import { showOwnPictures } from './show-own-pictures.ts';

/**
 * Has own stretches drawn on every page, now and whenever another window changed them or another body
 * is worn, until the returned function is called. What this window changes it shows itself.
 */
export function followOwnPictures(world: World, figures: BodyDrawings): () => void {
	const own = new OwnThings(world);
	const stopFollowing = own.follow();
	const stopShowing = $effect.root(() => {
		/** The address of any drawing tells which body is worn. */
		const body = $derived(Object.values(figures.current)[0]?.figure);
		$effect(() => {
			if (body !== undefined) void own.read();
		});
		$effect(() => {
			if (own.stretches.length > 0)
				showOwnPictures(figures, own.stretches, { pictures: own.pictures, exercises });
		});
	});
	return () => {
		stopFollowing();
		stopShowing();
	};
}
