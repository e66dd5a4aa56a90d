import type { Reason } from '#core/progression/reasons.ts';
import type { Plans } from '#core/progression/todays-plans.ts';
import type { TimetableStep } from '#core/timetable/timetable.ts';

/** The most common reason among these steps' plans; undefined if no two share one. */
export function commonReason(
	steps: readonly Pick<TimetableStep, 'exercise'>[],
	plans: Plans
): Reason | undefined {
	const played = new Set(steps.map(({ exercise }) => exercise));
	const counts = new Map<Reason, number>();
	for (const [key, { reason }] of Object.entries(plans)) {
		if (played.has(key.split(':')[0])) counts.set(reason, (counts.get(reason) ?? 0) + 1);
	}
	const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
	return most && most[1] > 1 ? most[0] : undefined;
}
