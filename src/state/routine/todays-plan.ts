import type { Exercise } from '#core/exercise/exercise.ts';
import type { World } from '#core/ports/ports.ts';
import { todayFrom } from '#core/progression/known-today.ts';
import { lastReached, type LastReached } from '#core/progression/last-reached.ts';
import { practicesIn, type Practices } from '#core/progression/practices.ts';
import type { Today } from '#core/progression/today.ts';
import { todaysPlans, type Plans } from '#core/progression/todays-plans.ts';
import type { SafetyLimits } from '#core/safety/safety-limits.ts';
import { loadHistory } from './load-history.ts';

/** What is asked for today, and why. */
export interface TodaysPlan {
	readonly plans: Plans;
	readonly practices: Practices;
	readonly reached: LastReached;
	readonly today: Today;
	/** What could not be read, for the person. */
	readonly problem?: string;
}

interface Wanting {
	readonly exercises: Readonly<Record<string, Exercise>>;
	/** Those that are played, by id. */
	readonly played: readonly string[];
	readonly given: SafetyLimits;
}

/** From all that is remembered of what is played. */
export async function todaysPlanFor(
	{ clock, journal }: Pick<World, 'clock' | 'journal'>,
	{ exercises, played, given }: Wanting
): Promise<TodaysPlan> {
	const entries = await loadHistory(
		journal,
		played.flatMap((id) => exercises[id] ?? [])
	);
	const known = entries.ok ? entries.value : [];
	const practices = practicesIn(exercises, known, clock.dayOf);
	const today = {
		...todayFrom(known, clock.now(), clock.dayOf),
		...(given.redFlag && { redFlag: true })
	};
	return {
		plans: todaysPlans(exercises, practices, today, given.halved),
		practices,
		reached: lastReached(exercises, known),
		today,
		...(!entries.ok && { problem: entries.problem })
	};
}
