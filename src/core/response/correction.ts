import type { CheckIn } from '#core/journal/entry.ts';

/** What is answered in a check-in. */
export type CheckInAnswer = Omit<CheckIn, 'kind' | 'id' | 'device' | 'at' | 'replaces'>;

/**
 * A check-in with this answer that replaces an earlier one. What else the earlier one told is told
 * again, because it no longer counts.
 */
export function correctionOf(
	{ kind: _, id, device: __, at: ___, replaces: ____, ...told }: CheckIn,
	answer: CheckInAnswer
): CheckInAnswer & Pick<CheckIn, 'replaces'> {
	return { ...told, ...answer, replaces: id };
}
