import type { Exercise } from '#core/exercise/exercise.ts';
import { spasmsIn } from '#core/journal/entry.ts';
import { practicesIn, type Practices } from '#core/journal/practices.ts';
import type { World } from '#core/ports.ts';
import { knownToday } from '#core/range/known-today.ts';
import { lastReached, type LastReached } from '#core/range/last-reached.ts';
import type { Today } from '#core/range/plan.ts';
import { todaysPlans, type Plans } from '#core/range/todays-plans.ts';
import type { Given } from '#core/safety/given.ts';
import { remembered } from './remembered.ts';
import type { Laid, Strength } from './programme.ts';

/** What is asked for today, and why. */
export interface Planned {
	readonly plans: Plans;
	readonly practices: Practices;
	readonly reached: LastReached;
	readonly today: Today;
	readonly strength: Strength;
	/** What could not be read, for the person. */
	readonly problem?: string;
}

/** From all that is remembered of what a programme plays. */
export async function plannedFor(
	{ clock, journal }: Pick<World, 'clock' | 'journal'>,
	programme: Laid,
	given: Given
): Promise<Planned> {
	const entries = await remembered(journal, programme, given.strength);
	const known = entries.ok ? entries.value : [];
	const exercises: Readonly<Record<string, Exercise>> = programme.exercises;
	const practices = practicesIn(exercises, known, clock.dayOf);
	const today = {
		...knownToday(known, clock.now(), clock.dayOf),
		...(given.redFlag && { redFlag: true })
	};
	const { strengthSince = -Infinity } = given;
	const closed = spasmsIn(known).some(({ at }) => at > strengthSince);
	return {
		plans: todaysPlans(exercises, practices, today, given.halved),
		practices,
		reached: lastReached(exercises, known),
		today,
		strength: closed && given.strengthSince !== undefined ? 'locked' : given.strength,
		...(!entries.ok && { problem: entries.problem })
	};
}
