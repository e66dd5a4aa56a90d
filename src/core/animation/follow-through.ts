import { milliseconds } from '#core/base/units.ts';
import { momentAt, type Moment } from '#core/timetable/moment.ts';
import type { Timetable } from '#core/timetable/timetable.ts';
import { positionAt } from './range-position.ts';

/** How long loose things take to follow. */
const late = milliseconds(250);

/**
 * How far hair and sleeves are behind the body, in shares of today's target, signed: the way it went
 * in the last quarter of a second. Nothing across a change of side or exercise.
 */
export function followThroughAt(timetable: Timetable, now: Moment): number {
	const before = momentAt(timetable, milliseconds(Math.max(0, now.elapsedInRoutine - late)));
	if (before.phase.step !== now.phase.step || before.phase.side !== now.phase.side) return 0;
	return positionAt(now) - positionAt(before);
}
