import { exercises, routines } from 'virtual:content';
import { pictures } from 'virtual:artwork';
import type { ProgrammeKey } from '#state/routine/playable.ts';
import { programmeIn } from '#state/routine/playables.ts';

const content = {
	routines,
	exercises,
	pictureOf: (exercise: string): string | undefined => pictures[exercise]
};

/** What is played at an address, or was played by a stored session, of all there is. */
export function programmeOf(key: ProgrammeKey, own: Parameters<typeof programmeIn>[2]) {
	return programmeIn(content, key, own);
}
