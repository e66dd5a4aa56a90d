import { exercises } from 'virtual:content';
import type { ClosedReason } from '#core/safety/exercise-access.ts';
import { closedReasonWords } from '#ui/safety/closed-reason-words.ts';

/** Which exercises were left out of a session under way, and why, in a sentence or two. */
export function exclusionWords(
	gone: readonly string[],
	closed: ReadonlyMap<string, ClosedReason>
): string {
	if (gone.length === 0) return 'From now on it goes less far, by what you answered.';
	const why = gone.flatMap((id) => closed.get(id) ?? [])[0];
	const names = gone.map((id) => exercises[id]?.name ?? id).join(', ');
	return `Left out from here on: ${names}.${why ? ` ${closedReasonWords(why)}` : ''}`;
}
