import type { Timetable, TimetableStep } from '#core/timetable/timetable.ts';
import { clockOf, wholeSeconds } from '#ui/controls/clock-time.ts';

/**
 * The time by which the time left of the whole gets less during a step, so that what is shown of
 * the steps adds up to what is shown of the whole.
 */
export function stepTime(
	{ starts, length }: Pick<TimetableStep, 'starts' | 'length'>,
	whole: Pick<Timetable, 'length'>
): string {
	const left = whole.length - starts;
	return clockOf(wholeSeconds(left) - wholeSeconds(left - length));
}
