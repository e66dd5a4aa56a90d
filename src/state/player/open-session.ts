import type { World } from '#core/ports/ports.ts';
import type { LastReached } from '#core/readings/last-reached.ts';
import { targetsOf } from '#core/progression/todays-plans.ts';
import type { Targets } from '#core/range/target.ts';
import { limitSession } from '#core/safety/limit-session.ts';
import type { SafetyLimits } from '#core/safety/safety-limits.ts';
import { readSavedSession } from '#core/session/read-saved-session.ts';
import type { Notes, SavedSession } from '#core/session/saved-session.ts';
import { newSession, type Session } from '#core/session/session.ts';
import type { Playable, Playables } from '#state/routine/playable.ts';
import { newSessionPlan, planFor } from './new-session-plan.ts';
import { recordAndForget, isResumable, savedSessionState, notesIn } from './resumable-session.ts';

/** The session that the player opens: a new one, or the one that was under way. */
export interface OpenedSession {
	readonly session: Session;
	/** What its timetable is made from. */
	readonly playable: Playable;
	readonly notes: Notes;
	readonly reached: LastReached;
	/** The furthest targets of today. */
	readonly most: Targets;
	/** Whether autosave may write: no other saved session would be overwritten. */
	readonly alone: boolean;
	/** The ids of exercises that were left out since it began; absent if nothing changed. */
	readonly gone?: readonly string[];
	/** What could not be read or saved, in words for the person. */
	readonly problem?: string;
}

/** There is nothing to play, or nothing yet. */
export interface NothingToPlay {
	readonly session?: undefined;
	/** Whether what was done is in the journal. */
	readonly written: boolean;
	readonly problem?: string;
}

/** The current limits, or, if it is not admitted, whether it is closed for good. */
export type PlayPermission =
	{ readonly given: SafetyLimits } | { readonly given?: undefined; readonly closed: boolean };

/**
 * Opens a new session, or the one that was under way, within the current limits. Without admission
 * it opens only a finished session that is not in the journal yet. A session that is closed for
 * good is written to the journal as far as it went.
 */
export async function openSession(
	world: World,
	playable: Playable,
	leave: PlayPermission,
	playables: Playables
): Promise<OpenedSession | NothingToPlay> {
	const stored = await world.savedSession.read();
	const saved = stored.ok ? readSavedSession(stored.value) : undefined;
	if (saved && (await isResumable(world, playable, saved)))
		return openSaved(world, playables(saved.snapshot) ?? playable, saved, leave);
	if (!leave.given) return { written: false };
	const filing = saved ? await recordAndForget(world, saved, playables(saved.snapshot)) : stored;
	const { plan, targets, notes, timetable } = await newSessionPlan(world, playable, leave.given);
	const problem = filing.ok ? plan.problem : filing.problem;
	const problemField = problem !== undefined && { problem };
	if (!timetable) return { written: false, ...problemField };
	return {
		session: newSession(world.ids.next(), timetable),
		playable,
		notes,
		reached: plan.reached,
		most: targets,
		alone: filing.ok,
		...problemField
	};
}

async function openSaved(
	world: World,
	playable: Playable,
	saved: SavedSession,
	leave: PlayPermission
): Promise<OpenedSession | NothingToPlay> {
	const now = world.clock.now();
	// The layout stays as it was saved, even if the person has removed other exercises since.
	const session = savedSessionState(playable, saved, now);
	const notes = notesIn(saved);
	const opened = { session, playable, notes, reached: {}, most: notes.targets, alone: true };
	if (session?.phase.name === 'finished') return { ...opened, session };
	if (!leave.given) return leave.closed ? saveAndClose(world, saved, playable) : { written: false };
	if (!session) return saveAndClose(world, saved, playable);
	const { reached, plans } = await planFor(world, playable, leave.given);
	const most = targetsOf(playable.exercises, plans);
	const withPlan = { ...opened, session, reached, most };
	// The pain must be described before anything continues.
	if (session.phase.name === 'hurt') return withPlan;
	const limited = limitSession({ session, notes }, playable, leave.given, now, most);
	switch (limited.name) {
		case 'same':
			return withPlan;
		case 'changed':
			return { ...withPlan, ...limited };
		case 'over':
			return saveAndClose(world, saved, playable);
	}
}

async function saveAndClose(
	world: World,
	saved: SavedSession,
	playable: Playable
): Promise<NothingToPlay> {
	const filing = await recordAndForget(world, saved, playable);
	return filing.ok ? { written: true } : { written: false, problem: filing.problem };
}
