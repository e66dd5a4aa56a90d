import { milliseconds, type Milliseconds } from '#core/base/units.ts';
import { phasesInRound } from './clock-tick.ts';
import type { Session } from './session.ts';

/** Time spent in phases that were played to their end: what was skipped does not count. */
export function practiceTime({ timetable, played, carried }: Session): Milliseconds {
	const { phases } = timetable;
	const inRound = phasesInRound(timetable);
	const total = played.reduce((sum, [from, until]) => {
		for (let index = from; index < until; index++) {
			sum += lengthOf(index);
		}
		return sum;
	}, carried?.practised ?? 0);
	return milliseconds(total);

	/** Rounds after the first go through the last phases only. */
	function lengthOf(index: number): number {
		const before = phases.length - inRound;
		const within = index < phases.length ? index : before + ((index - before) % inRound);
		return phases[within]?.length ?? 0;
	}
}
