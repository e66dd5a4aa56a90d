import { dateText } from '#core/base/date-text.ts';
import type { Day } from '#core/base/units.ts';
import type { Exercise } from '#core/exercise/exercise.ts';
import type { SetLimit } from '#core/progression/set-limit.ts';
import { shallower } from '#core/range/depth.ts';
import type { OwnRoutineText } from './own-routine.ts';
import type { Prescription } from './prescription.ts';

/** Whether what was prescribed still holds on this day. Its last day is one of them. */
export function isInForce({ until }: Pick<Prescription, 'until'>, day: Day): boolean {
	return until === undefined || dateText(day) <= until;
}

/** The limits by exercise of all routines that somebody else set. Of several the nearest holds. */
export function limitsInForce(
	routines: readonly Pick<OwnRoutineText, 'prescription' | 'received'>[],
	exercises: Readonly<Record<string, Exercise>>,
	day: Day
): ReadonlyMap<string, SetLimit> {
	const found = new Map<string, SetLimit>();
	for (const { prescription, received } of routines) {
		// What somebody sets for others is no limit for themselves.
		if (!received || !prescription?.limits || !isInForce(prescription, day)) continue;
		for (const [id, { start, most }] of Object.entries(prescription.limits)) {
			const range = exercises[id]?.range;
			if (!range || (start === undefined && most === undefined)) continue;
			const before = found.get(id);
			const nearer = (a: number | undefined, b: number | undefined) =>
				a === undefined || b === undefined ? (a ?? b) : shallower(range, a, b);
			const furthest = nearer(most, before?.most);
			const sooner = before !== undefined && furthest === before.most;
			found.set(id, {
				by: sooner ? before.by : prescription.by,
				start: nearer(start, before?.start),
				most: furthest
			});
		}
	}
	return found;
}
