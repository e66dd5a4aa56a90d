import { pictures } from 'virtual:artwork';
import type { OwnContent } from '#state/own/own-content.svelte.ts';
import type { SavedKey } from '#state/routine/playable.ts';
import { playableIn } from '#state/routine/playables.ts';

const pictureOf = (exercise: string): string | undefined => pictures[exercise];

/** Finds what an address plays, or what a stored session played, in all content. */
export function playableOf(
	key: SavedKey,
	settings: Parameters<typeof playableIn>[2],
	content: Pick<OwnContent, 'of'>
) {
	return playableIn({ ...content.of(key), pictureOf }, key, settings);
}
