import { practiceDaysOf } from '#core/progress/week-marks.ts';
import { sessionsIn, type Entry, type SessionEntry } from '#core/journal/entry.ts';
import { firstVersion } from '#core/journal/spasm.ts';
import type { World } from '#core/ports/ports.ts';
import { entriesThatCount } from '#core/progression/entries-ahead.ts';
import { readSavedSession } from '#core/session/read-saved-session.ts';
import type { SavedSession } from '#core/session/saved-session.ts';
import { newestSessions } from './newest-sessions.ts';

/** The most recent sessions, as many as were asked for. */
export class RecentSessions {
	readonly #world: World;
	#entries: readonly SessionEntry[] | undefined = $state.raw();
	#running: SavedSession | undefined = $state.raw();
	#problem: string | undefined = $state.raw();
	#saved = $state(false);

	constructor(world: World) {
		this.#world = world;
	}

	/** Oldest first; undefined until they are read. */
	get entries(): readonly SessionEntry[] | undefined {
		return this.#entries;
	}

	/** The days with practice among them. */
	readonly practised = $derived.by(() =>
		practiceDaysOf(this.#entries ?? [], this.#world.clock.dayOf)
	);

	/** Whether nothing was practised before, as far as is known. */
	get newcomer(): boolean {
		const practised = this.#running !== undefined || (this.#entries ?? []).length > 0;
		return !practised && this.#problem === undefined;
	}

	/** A session that was left and is not in the journal yet. */
	get running(): SavedSession | undefined {
		return this.#running;
	}

	/** Whether the session that was left has been saved here. */
	get saved(): boolean {
		return this.#saved;
	}

	get problem(): string | undefined {
		return this.#problem;
	}

	/** Reads again after the session that was left has been saved. */
	async readAgain() {
		await this.read();
		this.#saved = true;
	}

	/** Reads at most `limit` of the newest sessions: as many as a busy week has. */
	async read(limit = 30) {
		const [latest, kept] = await Promise.all([
			newestSessions(this.#world, limit, (entries) => this.#pastSessionsIn(entries)),
			this.#world.savedSession.read()
		]);
		const failed = [latest, kept].find(({ ok }) => !ok);
		const running = kept.ok ? readSavedSession(kept.value) : undefined;
		const sessions = latest.ok ? latest.value.slice(-limit) : [];
		this.#entries = sessions;
		const written = sessions.some((each) => firstVersion(each) === running?.snapshot.id);
		this.#running = written ? undefined : running;
		this.#problem = failed && !failed.ok ? failed.problem : undefined;
	}

	/** Those that a wrong clock dated ahead come last, where there are others. */
	#pastSessionsIn(entries: readonly Entry[]): readonly SessionEntry[] {
		const { clock } = this.#world;
		const past = sessionsIn(entriesThatCount(entries, clock.now(), clock.dayOf));
		return past.length > 0 ? past : sessionsIn(entries);
	}
}
