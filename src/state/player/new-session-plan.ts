import type { World } from '#core/ports/ports.ts';
import { levelsOf, targetsOf } from '#core/progression/todays-plans.ts';
import type { Targets } from '#core/range/target.ts';
import { layoutWithin } from '#core/safety/limit-session.ts';
import type { SafetyLimits } from '#core/safety/safety-limits.ts';
import type { Notes } from '#core/session/saved-session.ts';
import type { Timetable } from '#core/timetable/timetable.ts';
import { firstNotes, timetableFor } from '#state/routine/first-notes.ts';
import type { Playable } from '#state/routine/playable.ts';
import { todaysPlanFor, type TodaysPlan } from '#state/routine/todays-plan.ts';

/** What a session that begins now would be made of. */
export interface NewSessionPlan {
	readonly plan: TodaysPlan;
	/** The furthest targets of today. */
	readonly targets: Targets;
	readonly notes: Notes;
	/** Undefined if no exercise is left. */
	readonly timetable: Timetable | undefined;
}

export async function newSessionPlan(
	world: World,
	playable: Playable,
	given: SafetyLimits
): Promise<NewSessionPlan> {
	const plan = await planFor(world, playable, given);
	const targets = targetsOf(playable.exercises, plan.plans);
	const layout = layoutWithin(given, playable.removed);
	const notes = { ...firstNotes(targets, layout), levels: levelsOf(plan.plans) };
	return { plan, targets, notes, timetable: timetableFor(playable, notes) };
}

/** Today's plan for everything that is played. */
export function planFor(
	world: World,
	{ exercises, wanted }: Playable,
	given: SafetyLimits
): Promise<TodaysPlan> {
	return todaysPlanFor(world, { exercises, played: wanted.exercises, given });
}
