import type { Exercise } from '#core/exercise/exercise.ts';
import type { MovementShown } from '#core/gain/range-gain.ts';
import type { SessionGain } from '#core/gain/session-gain.ts';
import { valueWords } from '#core/range/words.ts';

const nth = ['', '', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'];

/** One true sentence of what a session gave. `tooMuch`: nothing is praised that was too much. */
export function gainWords(
	{ movement, quietWeek, daysThisWeek, isFirst }: SessionGain,
	exercises: Readonly<Record<string, Exercise>>,
	tooMuch: boolean
): string {
	const further = movement && !tooMuch ? furtherWords(movement, exercises) : undefined;
	if (further) return further;
	if (quietWeek) return 'No pain above 3 in the seven days before today.';
	if (daysThisWeek > 1) return `Your ${nth[daysThisWeek]} day this week.`;
	if (isFirst) return 'The first time is done. That was a kind thing to do.';
	return 'That was a kind thing to do.';
}

function furtherWords(
	{ exercise: id, side, to, beyond }: MovementShown,
	exercises: Readonly<Record<string, Exercise>>
): string | undefined {
	const exercise = exercises[id];
	if (!exercise?.range || beyond === 0) return undefined;
	const { unit } = exercise.range;
	const name = side ? `${exercise.name}, ${side}` : exercise.name;
	const more = unit === 'times' ? `${beyond} more` : `${valueWords(unit, beyond)} ${wordOf(unit)}`;
	return `${name}: ${valueWords(unit, to)} today, ${more} than ever before.`;
}

function wordOf(unit: NonNullable<Exercise['range']>['unit']): string {
	return unit === 'seconds' || unit === 'minutes' ? 'longer' : 'further';
}
