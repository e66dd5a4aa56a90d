import type { Exercise } from '#core/exercise/exercise.ts';
import type { World } from '#core/ports/ports.ts';
import { todayFrom } from '#core/progression/known-today.ts';
import { lastReached, type LastReached } from '#core/readings/last-reached.ts';
import { practicesIn, type Practices } from '#core/progression/practices.ts';
import type { Today } from '#core/progression/today.ts';
import { todaysPlans, type Plans } from '#core/progression/todays-plans.ts';
import type { SafetyLimits } from '#core/safety/safety-limits.ts';
import { loadHistory } from './load-history.ts';
import { setLimits } from './set-limits.ts';

/** The plans for today, and what they follow from. */
export interface TodaysPlan {
	readonly plans: Plans;
	readonly practices: Practices;
	readonly reached: LastReached;
	readonly today: Today;
	/** Why the journal could not be read, in words for the person. */
	readonly problem?: string;
}

interface PlanOptions {
	readonly exercises: Readonly<Record<string, Exercise>>;
	/** The ids of those that are played. */
	readonly played: readonly string[];
	readonly given: SafetyLimits;
}

/** Reads the journal for the exercises that are played, and plans them. */
export async function todaysPlanFor(
	world: Pick<World, 'clock' | 'journal'>,
	{ exercises, played, given }: PlanOptions
): Promise<TodaysPlan> {
	const { clock } = world;
	const entries = await loadHistory(
		world,
		played.flatMap((id) => exercises[id] ?? [])
	);
	const pastEntries = entries.ok ? entries.value : [];
	const practices = practicesIn(exercises, pastEntries, clock.dayOf);
	const today = {
		...todayFrom(pastEntries, clock.now(), clock.dayOf),
		...(given.redFlag && { redFlag: true })
	};
	const limits = await setLimits(world, exercises, today.day);
	const problem = entries.ok ? limits.problem : entries.problem;
	return {
		plans: todaysPlans(exercises, practices, today, given.halved, limits.set),
		practices,
		reached: lastReached(exercises, pastEntries),
		today,
		...(problem !== undefined && { problem })
	};
}
