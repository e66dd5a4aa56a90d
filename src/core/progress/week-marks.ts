import type { Day } from '#core/base/units.ts';
import type { SessionEntry } from '#core/journal/entry.ts';
import type { DayOf } from '#core/progression/practices.ts';
import { completedSteps } from '#core/readings/completed.ts';
import { mondayOf, weekOf } from './calendar.ts';

/** One day of this week: practised, not practised, today without practice so far, or still ahead. */
export interface DayMark {
	readonly day: Day;
	readonly state: 'done' | 'free' | 'today' | 'ahead';
}

/** The seven days of this week from Monday on. */
export function weekMarks(today: Day, practised: ReadonlySet<Day>): readonly DayMark[] {
	const monday = mondayOf(weekOf(today));
	return Array.from({ length: 7 }, (_, after) => {
		const day = monday + after;
		if (practised.has(day)) return { day, state: 'done' };
		if (day === today) return { day, state: 'today' };
		return { day, state: day < today ? 'free' : 'ahead' };
	});
}

/** The days of the sessions in which something was completed. */
export function practiceDaysOf(sessions: readonly SessionEntry[], dayOf: DayOf): ReadonlySet<Day> {
	const done = sessions.filter((session) => completedSteps(session).length > 0);
	return new Set(done.map(({ ended }) => dayOf(ended)));
}
