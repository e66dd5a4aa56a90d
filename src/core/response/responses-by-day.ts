import type { Day } from '#core/base/units.ts';
import { checkInsIn, sessionsIn, type CheckIn, type Entry } from '#core/journal/entry.ts';
import type { DayOf } from '#core/progression/practices.ts';

/** The check-ins that tell how the back was after each day of practice; the last one counts. */
export type ResponsesByDay = ReadonlyMap<Day, CheckIn>;

export function responsesByDay(entries: readonly Entry[], dayOf: DayOf): ResponsesByDay {
	const days = new Map(sessionsIn(entries).map(({ id, ended }) => [id, dayOf(ended)]));
	return new Map(
		checkInsIn(entries).flatMap((checkIn) => {
			const day = days.get(checkIn.responseTo ?? '');
			return checkIn.response && day !== undefined ? [[day, checkIn] as const] : [];
		})
	);
}
