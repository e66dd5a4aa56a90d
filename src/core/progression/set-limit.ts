import type { Range } from '#core/exercise/exercise.ts';
import { rungBelow } from '#core/range/depth.ts';
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

/** The level of whoever has not practised yet. */
export function firstLevelWithin(range: Range, limit: SetLimit | undefined): number {
	return limit?.start === undefined ? firstLevel(range) : rungBelow(range, limit.start);
}

/** "Begin at 10°, no further than 20°."; empty without any limit. */
export function limitWords(
	{ unit }: Pick<Range, 'unit'>,
	{ start, most }: Pick<SetLimit, 'start' | 'most'>
): string {
	const words = [
		...(start === undefined ? [] : [`begin at ${valueWords(unit, start)}`]),
		...(most === undefined ? [] : [`no further than ${valueWords(unit, most)}`])
	].join(', ');
	return words === '' ? '' : `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

/** "Set by Anna Weber: no further than 20°." */
export function setByWords({ unit }: Pick<Range, 'unit'>, { by, what, value }: SetBy): string {
	const words = valueWords(unit, value);
	return what === 'most'
		? `Set by ${by}: no further than ${words}.`
		: `Set by ${by}: begin at ${words}.`;
}
