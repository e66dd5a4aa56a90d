import { countWords } from '#core/base/count-words.ts';
import type { Milliseconds } from '#core/base/units.ts';
import type { Timetable, TimetableStep } from '#core/timetable/timetable.ts';

/** Minutes and seconds as on a clock: 11:19. */
export function clockTime(length: Milliseconds): string {
	return clockOf(wholeSeconds(length));
}

/** For sentences: "11 minutes 19 seconds". */
export function lengthWords(length: Milliseconds): string {
	const whole = wholeSeconds(length);
	const [minutes, seconds] = [Math.floor(whole / 60), whole % 60];
	return [
		...(minutes > 0 ? [countWords(minutes, 'minute')] : []),
		...(seconds > 0 || minutes === 0 ? [countWords(seconds, 'second')] : [])
	].join(' ');
}

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

/** Every length is rounded here and nowhere else: up, so that nothing shows 0:00 before its end. */
function wholeSeconds(length: number): number {
	return Math.ceil(Math.round(length) / 1000);
}

function clockOf(whole: number): string {
	return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
