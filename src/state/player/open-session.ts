import type { World } from '#core/ports/ports.ts';
import type { LastReached } from '#core/progression/last-reached.ts';
import { levelsOf, targetsOf } from '#core/progression/todays-plans.ts';
import type { Targets } from '#core/range/target.ts';
import { layoutBy, limitSession } from '#core/safety/limit-session.ts';
import type { SafetyLimits } from '#core/safety/safety-limits.ts';
import { readSavedSession } from '#core/session/read-saved-session.ts';
import type { Notes, SavedSession } from '#core/session/saved-session.ts';
import { begin, type Session } from '#core/session/session.ts';
import { firstNotes, timetableFor } from '#state/routine/first-notes.ts';
import type { Playable, Playables } from '#state/routine/playable.ts';
import { todaysPlanFor } from '#state/routine/todays-plan.ts';
import { fileAway, canGoOn, keptSession, notesIn } from './resumable-session.ts';

/** A session as it is found on coming to the player: a new one, or the one that was under way. */
export interface OpenedSession {
	readonly session: Session;
	/** By which it was made. */
	readonly playable: Playable;
	readonly notes: Notes;
	/** What was reached last. */
	readonly reached: LastReached;
	/** What is asked for at most today. */
	readonly most: Targets;
	/** Nothing else is kept that this session would overwrite. */
	readonly alone: boolean;
	/** What is left out since it was begun, by exercise; absent if nothing changed. */
	readonly gone?: readonly string[];
	/** What could not be read or kept, for the person. */
	readonly problem?: string;
}

/** What is found where there is nothing to be played, or not yet; whether what was done was written down. */
export interface NothingToPlay {
	readonly session?: undefined;
	readonly written: boolean;
	readonly problem?: string;
}

/** By whom it is asked for: what is given now, or that nothing of it is given for good. */
export type Leave =
	{ readonly given: SafetyLimits } | { readonly given?: undefined; readonly closed: boolean };

/**
 * A new session, or the one that was under way, by the answers as they stand now. Who is not admitted
 * finds only what has ended and waits to be saved; what is closed for good is written down as far as
 * it went.
 */
export async function openSession(
	world: World,
	playable: Playable,
	leave: Leave,
	playables: Playables
): Promise<OpenedSession | NothingToPlay> {
	const kept = await world.savedSession.read();
	const running = kept.ok ? readSavedSession(kept.value) : undefined;
	if (running && (await canGoOn(world, playable, running)))
		return goingOn(world, playables(running.snapshot) ?? playable, running, leave);
	if (!leave.given) return { written: false };
	const cleared = running ? await fileAway(world, running, playables(running.snapshot)) : kept;
	const planned = await planFor(world, playable, leave.given);
	const targets = targetsOf(playable.exercises, planned.plans);
	const layout = layoutBy(leave.given, playable.removed);
	const notes = { ...firstNotes(targets, layout), levels: levelsOf(planned.plans) };
	const problem = cleared.ok ? planned.problem : cleared.problem;
	const told = problem !== undefined && { problem };
	const timetable = timetableFor(playable, notes);
	if (!timetable) return { written: false, ...told };
	return {
		session: begin(world.ids.next(), timetable),
		playable,
		notes,
		reached: planned.reached,
		most: targets,
		alone: cleared.ok,
		...told
	};
}

async function goingOn(
	world: World,
	playable: Playable,
	running: SavedSession,
	leave: Leave
): Promise<OpenedSession | NothingToPlay> {
	const now = world.clock.now();
	// As it was made, though other stretches may have been removed since.
	const session = keptSession(playable, running, now);
	const notes = notesIn(running);
	const found = { session, playable, notes, reached: {}, most: notes.targets, alone: true };
	if (session?.phase.name === 'finished') return { ...found, session };
	if (!leave.given)
		return leave.closed ? writtenDown(world, running, playable) : { written: false };
	if (!session) return writtenDown(world, running, playable);
	const { reached, plans } = await planFor(world, playable, leave.given);
	const most = targetsOf(playable.exercises, plans);
	const here = { ...found, session, reached, most };
	// What it was is told before anything goes on.
	if (session.phase.name === 'hurt') return here;
	const limited = limitSession({ session, notes }, playable, leave.given, now, most);
	switch (limited.name) {
		case 'same':
			return here;
		case 'changed':
			return { ...here, ...limited };
		case 'over':
			return writtenDown(world, running, playable);
	}
}

async function writtenDown(
	world: World,
	running: SavedSession,
	playable: Playable
): Promise<NothingToPlay> {
	const saved = await fileAway(world, running, playable);
	return saved.ok ? { written: true } : { written: false, problem: saved.problem };
}

function planFor(world: World, { exercises, wanted }: Playable, given: SafetyLimits) {
	return todaysPlanFor(world, { exercises, played: wanted.exercises, given });
}
