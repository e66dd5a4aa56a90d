import { sessionEntry } from '#core/journal/session-entry.ts';
import type { World } from '#core/ports.ts';
import type { Targets } from '#core/range/target.ts';
import { todaysTargets } from '#core/range/todays-targets.ts';
import {
	noAnswers,
	readRunningSession,
	stale,
	type Answers,
	type RunningSession
} from '#core/session/running-session.ts';
import { begin, type Session } from '#core/session/session.ts';
import { resumed } from '#core/session/snapshot.ts';
import type { Programme, Programmes, Strength } from './programme.ts';

/** More than the last readings of every exercise and side need. */
const remembered = 90;

/** A session as it is found on coming to the player: a new one, or the one that was under way. */
export interface Opening {
	readonly session: Session;
	readonly targets: Targets;
	readonly strength: Strength;
	readonly answers: Answers;
	/** What could not be read or kept, for the person. */
	readonly problem?: string;
}

export async function opening(
	world: World,
	programme: Programme,
	strength: Strength,
	programmes: Programmes
): Promise<Opening> {
	const running = readRunningSession(await world.running.kept());
	if (running) {
		const { targets } = running;
		const timetable = programme.timetable(targets, running.strength);
		const same =
			running.snapshot.of === timetable.of &&
			running.snapshot.endless === (timetable.repeatsFrom !== undefined);
		if (same && !stale(running, world.clock.now())) {
			return { ...running, session: asItWas(running, resumed(running.snapshot, timetable)) };
		}
		await fileAway(world, running, programmes(running.snapshot));
	}
	const entries = await world.journal.latest(remembered);
	const targets = todaysTargets(programme.exercises, entries.ok ? entries.value : []);
	return {
		session: begin(world.identities.next(), programme.timetable(targets, strength)),
		targets,
		strength,
		answers: noAnswers,
		...(!entries.ok && { problem: entries.problem })
	};
}

/**
 * Writes down a session that was left, by the programme it was played from, and clears its place.
 * Keeping the same session twice changes nothing, as its entry has the session's id.
 */
async function fileAway(
	world: World,
	running: RunningSession,
	programme: Programme | undefined
): Promise<void> {
	if (!programme) return;
	const { targets, answers, strength, snapshot } = running;
	const timetable = programme.timetable(targets, strength);
	const entry = sessionEntry({
		session: asItWas(running, resumed(snapshot, timetable)),
		exercises: programme.exercises,
		targets,
		answers,
		device: world.identities.device()
	});
	const saved = entry ? await world.journal.add(entry) : { ok: true };
	if (saved.ok) await world.running.forget();
}

function asItWas({ finished }: RunningSession, session: Session): Session {
	const { phase } = session;
	return finished && phase.name === 'paused'
		? { ...session, phase: { name: 'finished', elapsed: phase.elapsed, ended: finished } }
		: session;
}
