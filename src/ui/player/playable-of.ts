import { exercises, routines } from 'virtual:content';
import { pictures } from 'virtual:artwork';
import type { PlayableKey } from '#state/routine/playable.ts';
import { playableIn } from '#state/routine/playables.ts';

const content = {
	routines,
	exercises,
	pictureOf: (exercise: string): string | undefined => pictures[exercise]
};

/** Finds what an address plays, or what a stored session played, in all content. */
export function playableOf(key: PlayableKey, own: Parameters<typeof playableIn>[2]) {
	return playableIn(content, key, own);
}
