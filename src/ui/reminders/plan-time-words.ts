import { timeText } from '#core/base/time-text.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** "every day at 09:00", "on Monday, Wednesday and Friday". */
export function planTimeWords({
	days,
	at
}: {
	readonly days: readonly number[];
	readonly at?: number;
}): string {
	const time = at === undefined ? '' : ` at ${timeText(at)}`;
	if (days.length === 7) return `every day${time}`;
	if (days.length === 0) return `on no fixed day${time}`;
	const names = days.map((day) => weekdays[day]);
	return `on ${[names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(' and ')}${time}`;
}
