import { milliseconds, type Milliseconds } from '#core/base/units.ts';
import { phasesInRound } from './clock-tick.ts';
import type { Session } from './session.ts';

/** The total length of the phases that were played to their end. Skipped phases do not count. */
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

	/** Rounds after the first repeat only the last phases. */
	function lengthOf(index: number): number {
		const before = phases.length - inRound;
		const within = index < phases.length ? index : before + ((index - before) % inRound);
		return phases[within]?.length ?? 0;
	}
}
