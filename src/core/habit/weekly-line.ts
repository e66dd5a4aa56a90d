import { countWords } from '#core/base/count-words.ts';
import type { Milliseconds } from '#core/base/units.ts';

/** A line for one person who is told of a week. It says nothing of pain. */
export function weeklyLine(week: { readonly days: number; readonly practised: Milliseconds }) {
	if (week.days === 0) return 'A quiet week. I will go on with my back routine.';
	const minutes = Math.max(1, Math.round(week.practised / 60_000));
	return `This week: ${countWords(week.days, 'day')} with my back routine, ${countWords(minutes, 'minute')} in all.`;
}
