import type { Instant } from '#core/base/units.ts';
import type { Saved, World } from '#core/ports/ports.ts';
import { isStale, type Notes, type SavedSession } from '#core/session/saved-session.ts';
import { sessionEntry } from '#core/session/session-entry.ts';
import type { Session } from '#core/session/session.ts';
import { resumeSnapshot } from '#core/session/snapshot.ts';
import { momentAt, type Moment } from '#core/timetable/moment.ts';
import { timetableFor } from '#state/routine/first-notes.ts';
import type { Playable } from '#state/routine/playable.ts';

export function notesIn({
	snapshot: _,
	finished: __,
	hurt: ___,
	keptAt: ____,
	...notes
}: SavedSession): Notes {
	return notes;
}

/** Whether it was left a short while ago in what is played now, and is not written down yet. */
export async function canGoOn(
	world: World,
	playable: Playable,
	running: SavedSession
): Promise<boolean> {
	const { snapshot } = running;
	if (!plays(playable, running)) return false;
	if (isStale(running, world.clock.now())) return false;
	const written = await world.journal.has(snapshot.id);
	return !(written.ok && written.value);
}

/** Whether it is a session of this playable. */
export function plays({ of, endless, shape = '' }: Playable, { snapshot }: SavedSession): boolean {
	return of === snapshot.of && endless === snapshot.endless && shape === (snapshot.shape ?? '');
}

/**
 * Writes down a session that was left, by the playable it was played from, and clears its place.
 * What is written once is not written again, so it may be left there without harm.
 */
export async function fileAway(
	world: World,
	running: SavedSession,
	playable: Playable | undefined
): Promise<Saved> {
	const session = playable && keptSession(playable, running, world.clock.now());
	if (!session) return { ok: true };
	const entry = sessionEntry({
		...notesIn(running),
		session,
		exercises: playable.exercises,
		device: world.ids.device()
	});
	const saved: Saved = entry ? await world.journal.add(entry) : { ok: true };
	if (saved.ok) await world.savedSession.forget();
	return saved;
}

/** Where a session was left. */
export function placeLeft(playable: Playable, running: SavedSession): Moment | undefined {
	const timetable = timetableFor(playable, running);
	return timetable && momentAt(timetable, running.snapshot.elapsed);
}

/** As it was left, to be read; undefined if none of it exists any more. */
export function keptSession(
	playable: Playable,
	running: SavedSession,
	now: Instant
): Session | undefined {
	const timetable = timetableFor(playable, running);
	if (!timetable) return undefined;
	const session = resumeSnapshot(running.snapshot, timetable);
	const { phase } = session;
	if (phase.name !== 'paused') return session;
	const { elapsed } = phase;
	if (running.finished)
		return { ...session, phase: { name: 'finished', elapsed, ended: running.finished } };
	return running.hurt ? { ...session, phase: { name: 'hurt', elapsed, at: now } } : session;
}
