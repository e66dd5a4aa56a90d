import type { Range } from '#core/exercise/exercise.ts';
import { depthOf, rungBelow, shallower } from '#core/range/depth.ts';
import { firstLevel } from '#core/range/ladder.ts';
import { valueWords } from '#core/range/words.ts';

/** How far somebody else, such as a physiotherapist, lets an exercise go; in the unit of its range. */
export interface SetLimit {
	/** Who set it. */
	readonly by: string;
	/** The first target of whoever has not practised it. */
	readonly start?: number | undefined;
	/** No target is further. */
	readonly most?: number | undefined;
}

/** The limit that a plan obeys: where it begins, or where it ends. */
export interface SetBy {
	readonly by: string;
	readonly what: 'start' | 'most';
	readonly value: number;
}

/** The value, or the end of the range that is next to it. */
function withinRange(range: Range, value: number): number {
	if (depthOf(range, value) <= 0) return range.easiest;
	const furthest = rungBelow(range, range.goal);
	return shallower(range, value, furthest);
}

/** The furthest that is ever asked. */
export function furthestWithin(range: Range, limit: Pick<SetLimit, 'most'> | undefined): number {
	return withinRange(range, limit?.most ?? range.goal);
}

/** The level of whoever has not practised yet. */
export function firstLevelWithin(range: Range, limit: SetLimit | undefined): number {
	return limit?.start === undefined ? firstLevel(range) : rungBelow(range, limit.start);
}

/** "Begin at 10°, no further than 20°."; empty without any limit. */
export function limitWords(
	range: Range,
	{ start, most }: Pick<SetLimit, 'start' | 'most'>
): string {
	const wordsOf = (value: number) => valueWords(range.unit, withinRange(range, value));
	const words = [
		...(start === undefined ? [] : [`begin at ${wordsOf(start)}`]),
		...(most === undefined ? [] : [`no further than ${wordsOf(most)}`])
	].join(', ');
	return words === '' ? '' : `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

/** "Set by Anna Weber: no further than 20°." */
export function setByWords(range: Range, { by, what, value }: SetBy): string {
	const words = valueWords(range.unit, withinRange(range, value));
	return what === 'most'
		? `Set by ${by}: no further than ${words}.`
		: `Set by ${by}: begin at ${words}.`;
}
