import ids from './exercise-numbers.json' with { type: 'json' };

/**
 * Links name an exercise by its place in the table, from 1. Add new ones below; never move, rename
 * or remove one, because links that people sent would play another exercise.
 */
const numbers: ReadonlyMap<string, number> = new Map(ids.map((id, index) => [id, index + 1]));

/** What stands in a link for an exercise: its number, or its id where it has none. */
export function exerciseInLink(id: string): number | string {
	return numbers.get(id) ?? id;
}

/** The id of what stands in a link; undefined if no exercise has that number. */
export function exerciseFromLink(told: unknown): string | undefined {
	return typeof told === 'number' ? ids[told - 1] : typeof told === 'string' ? told : undefined;
}
