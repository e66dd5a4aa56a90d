import type { Range } from '#core/exercise/exercise.ts';
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

const tooMuchNames: readonly Named<TooMuchKind>[] = [
	{ id: 'sharp', name: 'Sharp pain' },
	{ id: 'too-far', name: 'Too far' },
	{ id: 'too-long', name: 'Too long' },
	{ id: 'not-reached', name: 'Less than the target' }
];

/** What can be too much in a movement; `asked` is the range of its target, if it had one. */
export function tooMuchChoices(asked: Range | undefined): readonly Named<TooMuchKind>[] {
	if (!asked) return tooMuchNames.filter(({ id }) => id !== 'not-reached');
	if (asked.unit !== 'times') return tooMuchNames;
	return tooMuchNames.map((each) =>
		each.id === 'too-far' ? { ...each, name: 'Too many times' } : each
	);
}

export const leftReasonNames: readonly Named<LeftReason>[] = [
	{ id: 'time', name: 'No time' },
	{ id: 'pain', name: 'It hurt' },
	{ id: 'tired', name: 'Tired' },
	{ id: 'other', name: 'Something else' }
];
