import type { CheckIn } from '#core/journal/entry.ts';

/** The same check-in with another pain, as an entry with this id, which tells of the same moment. */
export function correctPain(checkIn: CheckIn, pain: number, id: string): CheckIn {
	return { ...checkIn, pain, id, replaces: checkIn.id };
}
