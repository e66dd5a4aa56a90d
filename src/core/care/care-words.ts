import type { SelfCareKind } from '#core/journal/self-care.ts';

export const careWords: Readonly<Record<SelfCareKind, string>> = {
	cold: 'Cold',
	heat: 'Heat',
	contrast: 'Heat, then cold',
	pressure: 'Pressing a point',
	breathing: 'Slow breathing',
	walk: 'A walk',
	water: 'A glass of water'
};
