import type { World } from '#core/ports/ports.ts';
import { entryNameOf } from '#core/session/session-entry.ts';
import type { Exercise } from '#core/exercise/exercise.ts';
import type { Timetable } from '#core/timetable/timetable.ts';
import type { LiveSettings } from '#state/app/settings.svelte.ts';
import { newestSessions } from '#state/progress/newest-sessions.ts';
import type { Playable } from '#state/routine/playable.ts';
import type { Gate } from '#state/safety/gate.ts';
import { newSessionPlan } from './new-session-plan.ts';
import { isUnderWay } from './resumable-session.ts';

/** What the page says on which one gets set before the first movement. */
export interface GetSet {
	/** What will be played. */
	readonly timetable: Timetable;
	/** Whether the person has done it often enough to go without. */
	readonly familiar: boolean;
}

/** Stored among the hints that are not shown again, once somebody skips the page. */
export const getSetHint = 'get-set';

/** Whoever has done something so often knows what it needs (issue of day one). */
const familiarAfter = 3;

/** Only so many sessions are looked through. */
const lookedThrough = 30;

/**
 * Undefined where it begins at once: a session under way, rest and breathing, what is not admitted,
 * and for whoever skips the page.
 */
export async function getSetFor(
	world: World,
	settings: LiveSettings,
	playable: Playable,
	gate: Gate
): Promise<GetSet | undefined> {
	if (settings.current.told.includes(getSetHint) || !moves(playable)) return undefined;
	const admission = gate.admission(playable.wanted);
	if (!admission.admitted || (await isUnderWay(world, playable))) return undefined;
	const [{ timetable }, sessions] = await Promise.all([
		newSessionPlan(world, playable, admission.given),
		newestSessions(world, lookedThrough)
	]);
	if (!timetable) return undefined;
	const name = entryNameOf(playable);
	const before = sessions.ok ? sessions.value.filter(({ of }) => of === name) : [];
	return { timetable, familiar: before.length >= familiarAfter };
}

/** Whether there is anything in it for which one has to be in a place. */
function moves({ exercises, wanted }: Playable): boolean {
	const kinds = new Set<Exercise['kind'] | undefined>(
		wanted.exercises.map((id) => exercises[id]?.kind)
	);
	return kinds.has('mobility') || kinds.has('strength');
}
