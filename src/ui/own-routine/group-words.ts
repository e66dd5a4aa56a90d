import type { StretchGroup } from '#core/routine-editing/find-stretches.ts';

/** What the movements of a group are for, as a heading. */
export const groupWords: Readonly<Record<StretchGroup, string>> = {
	loosen: 'Loosen',
	strengthen: 'Strengthen',
	rest: 'Rest and breathe',
	walk: 'Walk'
};
