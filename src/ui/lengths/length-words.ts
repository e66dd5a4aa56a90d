import { countWords } from '#core/base/count-words.ts';
import type { Milliseconds } from '#core/base/units.ts';
import { wholeSeconds } from '#ui/controls/clock-time.ts';

/** For sentences: "11 minutes 19 seconds". */
export function lengthWords(length: Milliseconds): string {
	const whole = wholeSeconds(length);
	const [minutes, seconds] = [Math.floor(whole / 60), whole % 60];
	return [
		...(minutes > 0 ? [countWords(minutes, 'minute')] : []),
		...(seconds > 0 || minutes === 0 ? [countWords(seconds, 'second')] : [])
	].join(' ');
}
