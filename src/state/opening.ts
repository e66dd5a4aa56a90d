import { sessionEntry } from '#core/journal/session-entry.ts';
import type { Saved, World } from '#core/ports.ts';
import type { Given } from '#core/safety/given.ts';
import type { LastReached } from '#core/range/last-reached.ts';
import type { Targets } from '#core/range/target.ts';
import { levelsOf, targetsOf, todaysPlans } from '#core/range/todays-plans.ts';
import { withAdded } from '#core/routine/added.ts';
import { momentAt, type Moment } from '#core/routine/moment.ts';
import type { Timetable } from '#core/routine/timetable.ts';
import {
	noAnswers,
	readRunningSession,
	stale,
	type Notes,
	type RunningSession
} from '#core/session/running-session.ts';
import { begin, type Session } from '#core/session/session.ts';
import { resumed } from '#core/session/snapshot.ts';
import type { Programme, Programmes, Strength } from './programme.ts';
import { plannedFor } from './planned.ts';

/** A session as it is found on coming to the player: a new one, or the one that was under way. */
export interface Opening {
	readonly session: Session;
	/** By which it was made. */
	readonly programme: Programme;
	readonly notes: Notes;
	/** What was reached last. */
	readonly reached: LastReached;
	/** Nothing else is kept that this session would overwrite. */
	readonly alone: boolean;
	/** What could not be read or kept, for the person. */
	readonly problem?: string;
}

export async function opening(
	world: World,
	programme: Programme,
	given: Given,
	programmes: Programmes
): Promise<Opening> {
	const kept = await world.running.kept();
	const running = kept.ok ? readRunningSession(kept.value) : undefined;
	if (running && (await goesOn(world, programme, running))) {
		const { reached } = await plannedFor(world, programme, given);
		// As it was made, though other stretches may have been removed since.
		const made = programmes(running.snapshot) ?? programme;
		const session = asItWas(running, resumed(running.snapshot, timetableFor(made, running)));
		return { session, programme: made, notes: notesIn(running), reached, alone: true };
	}
	const cleared = running ? await fileAway(world, running, programmes(running.snapshot)) : kept;
	const planned = await plannedFor(world, programme, given);
	const targets = targetsOf(programme.exercises, planned.plans);
	const notes = { ...firstNotes(targets, planned.strength), levels: levelsOf(planned.plans) };
	const problem = cleared.ok ? planned.problem : cleared.problem;
	return {
		session: begin(world.identities.next(), timetableFor(programme, notes)),
		programme,
		notes,
		reached: planned.reached,
		alone: cleared.ok,
		...(problem !== undefined && { problem })
	};
}

/** Until it is known what was done before. */
export function notesUnread({ exercises }: Programme, strength: Strength): Notes {
	return firstNotes(targetsOf(exercises, todaysPlans(exercises, {}, { day: 0 })), strength);
}

function firstNotes(targets: Targets, strength: Strength): Notes {
	const levels = targets;
	return { planned: targets, targets, levels, strength, added: {}, answers: noAnswers, stops: [] };
}

/** The programme laid out in time as it is played. */
export function timetableFor(
	programme: Programme,
	{ planned, strength, added }: Pick<Notes, 'planned' | 'strength' | 'added'>
): Timetable {
	return withAdded(programme.timetable(planned, strength), added);
}

function notesIn({ snapshot: _, finished: __, keptAt: ___, ...notes }: RunningSession): Notes {
	return notes;
}

/** Whether it was left a short while ago in what is played now, and is not written down yet. */
async function goesOn(
	world: World,
	programme: Programme,
	running: RunningSession
): Promise<boolean> {
	const { snapshot } = running;
	if (!plays(programme, running)) return false;
	if (stale(running, world.clock.now())) return false;
	const written = await world.journal.has(snapshot.id);
	return !(written.ok && written.value);
}

/** Whether it is a session of this programme. */
export function plays(programme: Programme, running: RunningSession): boolean {
	const { of, shape, endless } = running.snapshot;
	const timetable = timetableFor(programme, running);
	return (
		of === timetable.of && shape === timetable.shape && endless === (timetable.repeated === true)
	);
}

/**
 * Writes down a session that was left, by the programme it was played from, and clears its place.
 * What is written once is not written again, so it may be left there without harm.
 */
export async function fileAway(
	world: World,
	running: RunningSession,
	programme: Programme | undefined
): Promise<Saved> {
	if (!programme) return { ok: true };
	const timetable = timetableFor(programme, running);
	const entry = sessionEntry({
		...notesIn(running),
		session: asItWas(running, resumed(running.snapshot, timetable)),
		exercises: programme.exercises,
		device: world.identities.device()
	});
	const saved: Saved = entry ? await world.journal.add(entry) : { ok: true };
	if (saved.ok) await world.running.forget();
	return saved;
}

/** Where a session was left. */
export function placeLeft(programme: Programme, running: RunningSession): Moment {
	const timetable = timetableFor(programme, running);
	return momentAt(timetable, running.snapshot.elapsed);
}

function asItWas({ finished }: RunningSession, session: Session): Session {
	const { phase } = session;
	return finished && phase.name === 'paused'
		? { ...session, phase: { name: 'finished', elapsed: phase.elapsed, ended: finished } }
		: session;
}
