import type { Milliseconds } from '#core/base/units.ts';
import type { Range } from '#core/exercise/exercise.ts';
import type { Method } from '#core/journal/measurement.ts';
import type { SessionFeeling } from '#core/journal/too-much.ts';
import type { Change } from '#core/progress/change.ts';
import { valueWords } from '#core/range/words.ts';

/**
 * "9° further", "as on the first day", "eased by 2°", "2 more than on the first day"; `limited` if
 * there was more before.
 */
export function rangeChangeWords(range: Range, { further }: Change, limited = false): string {
	const first = limited ? 'at the start of this time' : 'on the first day';
	if (range.unit === 'times' && further !== 0)
		return `${Math.abs(further)} ${further > 0 ? 'more' : 'fewer'} than ${first}`;
	if (further > 0) return `${valueWords(range.unit, further)} further`;
	if (further < 0) return `eased by ${valueWords(range.unit, Math.abs(further))}`;
	return `as ${first}`;
}

/** "48 min", "13 h 25 min". */
export function hoursWords(length: Milliseconds): string {
	const minutes = Math.round(length / 60_000);
	if (minutes < 60) return `${minutes} min`;
	return `${Math.floor(minutes / 60)} h${minutes % 60 === 0 ? '' : ` ${minutes % 60} min`}`;
}

export const methodWords: Readonly<Record<Method, string>> = {
	figure: 'by eye, on the figure',
	ruler: 'with a ruler',
	'clock-face': 'on a clock face',
	phone: 'with the phone'
};

export const feelingWords: Readonly<Record<SessionFeeling, string>> = {
	'too-much': 'too much',
	'just-right': 'just right',
	'could-go-further': 'could go further'
};
