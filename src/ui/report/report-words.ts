import type { StopKind } from '#core/journal/stop.ts';

const stops: Readonly<Record<StopKind, string>> = {
	sharp: 'sharp pain',
	leg: 'pain or tingling down a leg',
	cramp: 'cramp',
	tired: 'tired'
};

export function stopWords(kind: StopKind | undefined): string {
	return kind ? stops[kind] : 'kind not said';
}
