import { sessionEntry } from '#core/journal/session-entry.ts';
import type { Saved, World } from '#core/ports.ts';
import type { LastReached } from '#core/range/last-reached.ts';
import type { Targets } from '#core/range/target.ts';
import { levelsOf, targetsOf } from '#core/range/todays-plans.ts';
import {
	noAnswers,
	readRunningSession,
	stale,
	type Answers,
	type RunningSession
} from '#core/session/running-session.ts';
import { begin, type Session } from '#core/session/session.ts';
import { resumed } from '#core/session/snapshot.ts';
import { milliseconds } from '#core/units.ts';
import type { Programme, Programmes, Strength } from './programme.ts';
import { plannedFor } from './planned.ts';

export const elsewhere =
	'A routine is already open in another window. Go on there, or close it and load this page again.';

/** What is asked for today, where the ladders stand, and what was reached last. */
export interface Aims {
	readonly targets: Targets;
	readonly levels: Targets;
	readonly reached: LastReached;
}

/** A session as it is found on coming to the player: a new one, or the one that was under way. */
export interface Opening {
	readonly session: Session;
	readonly aims: Aims;
	readonly strength: Strength;
	readonly answers: Answers;
	/** Nothing else is kept that this session would overwrite. */
	readonly alone: boolean;
	/** What could not be read or kept, for the person. */
	readonly problem?: string;
}

export async function opening(
	world: World,
	programme: Programme,
	strength: Strength,
	programmes: Programmes
): Promise<Opening> {
	const kept = await world.running.kept();
	const running = kept.ok ? readRunningSession(kept.value) : undefined;
	if (running && (await goesOn(world, programme, running))) {
		const { reached } = await plannedFor(world, programme, strength);
		// As it was made, though other stretches may have been removed since.
		const made = programmes(running.snapshot) ?? programme;
		const timetable = made.timetable(running.targets, running.strength);
		const session = asItWas(running, resumed(running.snapshot, timetable));
		const { targets, levels, answers } = running;
		const aims = { targets, levels, reached };
		return { session, aims, strength: running.strength, answers, alone: true };
	}
	const cleared = running ? await fileAway(world, running, programmes(running.snapshot)) : kept;
	const { exercises } = programme;
	const planned = await plannedFor(world, programme, strength);
	const targets = targetsOf(exercises, planned.plans);
	const problem = cleared.ok ? planned.problem : cleared.problem;
	return {
		session: begin(world.identities.next(), programme.timetable(targets, strength)),
		aims: { targets, levels: levelsOf(planned.plans), reached: planned.reached },
		strength,
		answers: noAnswers,
		alone: cleared.ok,
		...(problem !== undefined && { problem })
	};
}

/** Whether it was left a short while ago in what is played now, and is not written down yet. */
async function goesOn(
	world: World,
	programme: Programme,
	running: RunningSession
): Promise<boolean> {
	const { snapshot, targets, strength } = running;
	const timetable = programme.timetable(targets, strength);
	if (snapshot.of !== timetable.of || snapshot.shape !== timetable.shape) return false;
	if (snapshot.endless !== (timetable.repeatsFrom !== undefined)) return false;
	if (stale(running, world.clock.now())) return false;
	const written = await world.journal.has(snapshot.id);
	return !(written.ok && written.value);
}

/**
 * Writes down a session that was left, by the programme it was played from, and clears its place.
 * What is written once is not written again, so it may be left there without harm.
 */
async function fileAway(
	world: World,
	running: RunningSession,
	programme: Programme | undefined
): Promise<Saved> {
	if (!programme) return { ok: true };
	const { targets, levels, answers, strength, snapshot } = running;
	const timetable = programme.timetable(targets, strength);
	const entry = sessionEntry({
		session: asItWas(running, resumed(snapshot, timetable)),
		exercises: programme.exercises,
		targets,
		levels,
		answers,
		device: world.identities.device()
	});
	const saved: Saved = entry ? await world.journal.add(entry) : { ok: true };
	if (saved.ok) await world.running.forget();
	return saved;
}

/** What is shown while another window plays. */
export function standing(session: Session): Session {
	return { ...session, phase: { name: 'paused', elapsed: milliseconds(0), reason: 'asked' } };
}

function asItWas({ finished }: RunningSession, session: Session): Session {
	const { phase } = session;
	return finished && phase.name === 'paused'
		? { ...session, phase: { name: 'finished', elapsed: phase.elapsed, ended: finished } }
		: session;
}
