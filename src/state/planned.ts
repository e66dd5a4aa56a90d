import type { Exercise } from '#core/exercise/exercise.ts';
import { practicesIn, type Practices } from '#core/journal/practices.ts';
import type { World } from '#core/ports.ts';
import { knownToday } from '#core/range/known-today.ts';
import { lastReached, type LastReached } from '#core/range/last-reached.ts';
import { todaysPlans, type Plans } from '#core/range/todays-plans.ts';
import { remembered } from './remembered.ts';
import type { Laid, Strength } from './programme.ts';

/** What is asked for today, and why. */
export interface Planned {
	readonly plans: Plans;
	readonly practices: Practices;
	readonly reached: LastReached;
	/** What could not be read, for the person. */
	readonly problem?: string;
}

/** From all that is remembered of what a programme plays. */
export async function plannedFor(
	{ clock, journal }: Pick<World, 'clock' | 'journal'>,
	programme: Laid,
	strength: Strength
): Promise<Planned> {
	const entries = await remembered(journal, programme, strength);
	const known = entries.ok ? entries.value : [];
	const exercises: Readonly<Record<string, Exercise>> = programme.exercises;
	const practices = practicesIn(exercises, known, clock.dayOf);
	const plans = todaysPlans(exercises, practices, knownToday(known, clock.now(), clock.dayOf));
	const reached = lastReached(exercises, known);
	return { plans, practices, reached, ...(!entries.ok && { problem: entries.problem }) };
}
