import type { LeftReason } from '#core/journal/entry.ts';
import type { SessionFeeling, TooMuchKind } from '#core/journal/too-much.ts';

interface Named<Id> {
	readonly id: Id;
	readonly name: string;
}

export const feelingNames: readonly Named<SessionFeeling>[] = [
	{ id: 'too-much', name: 'Too much' },
	{ id: 'just-right', name: 'Just right' },
	{ id: 'could-go-further', name: 'Could go further' }
];

export const tooMuchNames: readonly Named<TooMuchKind>[] = [
	{ id: 'sharp', name: 'Sharp pain' },
	{ id: 'too-far', name: 'Too far' },
	{ id: 'too-long', name: 'Too long' },
	{ id: 'not-reached', name: 'Less than the target' }
];

export const leftReasonNames: readonly Named<LeftReason>[] = [
	{ id: 'time', name: 'No time' },
	{ id: 'pain', name: 'It hurt' },
	{ id: 'tired', name: 'Tired' },
	{ id: 'other', name: 'Something else' }
];
