import type { Exercise } from '#core/exercise/exercise.ts';
import { targetsOf, todaysPlans } from '#core/progression/todays-plans.ts';
import type { Targets } from '#core/range/target.ts';
import type { Routine } from '#core/routine/routine.ts';
import { layoutWithin } from '#core/safety/limit-session.ts';
import type { SafetyLimits } from '#core/safety/safety-limits.ts';
import { playableTimetable } from '#core/tailoring/playable-timetable.ts';
import { selectSteps, type SelectedSteps } from '#core/tailoring/select-steps.ts';
import type { Shape } from '#core/tailoring/shape.ts';
import type { Timetable } from '#core/timetable/timetable.ts';

/** What decides how a routine is played today, beside its shape. */
export interface TodaysTerms {
	readonly exercises: Readonly<Record<string, Exercise>>;
	readonly given: SafetyLimits;
	/** The exercises that the person has removed. */
	readonly removed: readonly string[];
	readonly targets: Targets;
}

/** The steps of a routine that fit this shape. */
export function todaysSteps(
	routine: Routine,
	shape: Shape,
	{ exercises, given, removed, targets }: TodaysTerms
): SelectedSteps {
	const { strength, leftOut: closed, unreplaced } = given;
	const choice = { shape, strength, targets, removed, closed, unreplaced };
	return selectSteps(routine, exercises, choice);
}

/** What the player would play of a routine in this shape; undefined if no exercise is left. */
export function todaysTimetable(
	routine: Routine,
	shape: Shape,
	{ exercises, given, removed, targets }: TodaysTerms
): Timetable | undefined {
	const played = { name: 'routine', routine, shape } as const;
	return playableTimetable({ exercises, played }, targets, layoutWithin(given, removed));
}

/** The targets before the journal is read. */
export function targetsBeforeHistory(
	exercises: TodaysTerms['exercises'],
	{ halved }: Pick<SafetyLimits, 'halved'>
): Targets {
	return targetsOf(exercises, todaysPlans(exercises, {}, { day: 0 }, halved));
}
