import { milliseconds } from '#core/base/units.ts';
import { momentAt, type Moment } from '#core/timetable/moment.ts';
import type { Timetable } from '#core/timetable/timetable.ts';
import { positionAt } from './range-position.ts';

/** The lag of hair and sleeves behind the body. */
const lag = milliseconds(250);

/**
 * How far hair and sleeves lag behind the body, as a signed share of today's target: the movement of
 * the last quarter of a second. It is 0 across a change of side or exercise.
 */
export function followThroughAt(timetable: Timetable, now: Moment): number {
	const before = momentAt(timetable, milliseconds(Math.max(0, now.elapsedInRoutine - lag)));
	if (before.phase.step !== now.phase.step || before.phase.side !== now.phase.side) return 0;
	return positionAt(now) - positionAt(before);
}
