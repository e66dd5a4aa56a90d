import { resolve } from '$app/paths';
import type { OwnContent } from '#state/own/own-content.svelte.ts';
import { coverOf } from '#ui/routine/cover-of.ts';

/** The card of a routine of the person's own; undefined if there is none that can be played. */
export function ownCardOf(
	{ current: { routines, exercises }, own }: Pick<OwnContent, 'current' | 'own'>,
	id: string
) {
	const routine = own.some((each) => each.id === id) ? routines[id] : undefined;
	if (!routine) return undefined;
	const { name, summary, steps } = routine;
	return {
		...{ id, name, summary, cover: coverOf(steps, exercises) },
		play: resolve(`play/own/${id}`),
		page: resolve(`routines/${id}`)
	};
}
