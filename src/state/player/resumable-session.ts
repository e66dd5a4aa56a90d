import type { Instant } from '#core/base/units.ts';
import type { SessionEntry } from '#core/journal/entry.ts';
import type { Saved, World } from '#core/ports/ports.ts';
import { readSavedSession } from '#core/session/read-saved-session.ts';
import { isStale, type Notes, type SavedSession } from '#core/session/saved-session.ts';
import { sessionEntry } from '#core/session/session-entry.ts';
import type { Session } from '#core/session/session.ts';
import { resumeSnapshot } from '#core/session/snapshot.ts';
import { momentAt, type Moment } from '#core/timetable/moment.ts';
import { timetableFor } from '#state/routine/first-notes.ts';
import type { Playable, Playables } from '#state/routine/playable.ts';

/** The notes of a saved session, without its other fields. */
export function notesIn({
	snapshot: _,
	finished: __,
	hurt: ___,
	keptAt: ____,
	...notes
}: SavedSession): Notes {
	return notes;
}

/** Whether it is a recent session of this playable that is not in the journal yet. */
export async function isResumable(
	world: World,
	playable: Playable,
	savedSession: SavedSession
): Promise<boolean> {
	const { snapshot } = savedSession;
	if (!isSessionOf(playable, savedSession)) return false;
	if (isStale(savedSession, world.clock.now())) return false;
	const inJournal = await world.journal.has(snapshot.id);
	return !(inJournal.ok && inJournal.value);
}

/** Whether a session of this playable can be gone on with. */
export async function isUnderWay(world: World, playable: Playable): Promise<boolean> {
	const stored = await world.savedSession.read();
	const saved = stored.ok ? readSavedSession(stored.value) : undefined;
	return saved !== undefined && isResumable(world, playable, saved);
}

/** Whether it is a session of this playable. */
export function isSessionOf(
	{ of, endless, shape = '' }: Playable,
	{ snapshot }: SavedSession
): boolean {
	return of === snapshot.of && endless === snapshot.endless && shape === (snapshot.shape ?? '');
}

/**
 * Writes the journal entry of a session that was left, and deletes the saved session. The journal
 * writes no id twice, so a saved session that could not be deleted does no harm.
 */
export async function recordAndForget(
	world: World,
	savedSession: SavedSession,
	playable: Playable | undefined
): Promise<Saved> {
	if (!playable || !timetableFor(playable, savedSession)) return { ok: true };
	const entry = entryOfSaved(world, savedSession, playable);
	const saved: Saved = entry ? await world.journal.add(entry) : { ok: true };
	if (saved.ok) await world.savedSession.forget(savedSession.snapshot.id);
	return saved;
}

/** What would be written of a session that was left; undefined if nothing of it was done. */
export function entryOfSaved(
	{ clock, ids }: Pick<World, 'clock' | 'ids'>,
	savedSession: SavedSession,
	playable: Playable
): SessionEntry | undefined {
	const session = savedSessionState(playable, savedSession, clock.now());
	const { exercises } = playable;
	return (
		session && sessionEntry({ ...notesIn(savedSession), session, exercises, device: ids.device() })
	);
}

/**
 * Does the same with the saved session of this id as it is now: another window may have gone on with
 * it, ended it or begun another one since it was read.
 */
export async function recordCurrent(
	world: World,
	id: string,
	playables: Playables
): Promise<Saved> {
	const stored = await world.savedSession.read();
	if (!stored.ok) return stored;
	const savedSession = readSavedSession(stored.value);
	if (savedSession?.snapshot.id !== id) return { ok: true };
	return recordAndForget(world, savedSession, playables(savedSession.snapshot));
}

/** The moment at which a session was left. */
export function placeLeft(playable: Playable, savedSession: SavedSession): Moment | undefined {
	const timetable = timetableFor(playable, savedSession);
	return timetable && momentAt(timetable, savedSession.snapshot.elapsed);
}

/** The saved session as it was left; undefined if none of its steps exist any more. */
export function savedSessionState(
	playable: Playable,
	savedSession: SavedSession,
	now: Instant
): Session | undefined {
	const timetable = timetableFor(playable, savedSession);
	if (!timetable) return undefined;
	const session = resumeSnapshot(savedSession.snapshot, timetable);
	const { phase } = session;
	if (phase.name !== 'paused') return session;
	const { elapsed } = phase;
	if (savedSession.finished)
		return { ...session, phase: { name: 'finished', elapsed, ended: savedSession.finished } };
	return savedSession.hurt ? { ...session, phase: { name: 'hurt', elapsed, at: now } } : session;
}
