import { sessionsIn, type SessionEntry } from '#core/journal/entry.ts';
import type { World } from '#core/ports/ports.ts';
import { readSavedSession, type SavedSession } from '#core/session/saved-session.ts';

/** With the questions of a day counted in. */
const entriesASession = 2;

/** What was done so far, as far back as was asked for. */
export class RecentSessions {
	readonly #world: World;
	#entries: readonly SessionEntry[] | undefined = $state.raw();
	#running: SavedSession | undefined = $state.raw();
	#problem: string | undefined = $state.raw();

	constructor(world: World) {
		this.#world = world;
	}

	/** Oldest first; undefined until they are read. */
	get entries(): readonly SessionEntry[] | undefined {
		return this.#entries;
	}

	/** The session that was left, and is not written down yet. */
	get running(): SavedSession | undefined {
		return this.#running;
	}

	get problem(): string | undefined {
		return this.#problem;
	}

	/** Reads the newest sessions, at most `limit`, and what was said around them. */
	async read(limit: number) {
		const [latest, kept] = await Promise.all([
			this.#world.journal.latest(limit * entriesASession + 6),
			this.#world.savedSession.kept()
		]);
		const refused = [latest, kept].find(({ ok }) => !ok);
		const running = kept.ok ? readSavedSession(kept.value) : undefined;
		const sessions = latest.ok ? sessionsIn(latest.value).slice(-limit) : [];
		this.#entries = sessions;
		const written = sessions.some(({ id }) => id === running?.snapshot.id);
		this.#running = written ? undefined : running;
		this.#problem = refused && !refused.ok ? refused.problem : undefined;
	}
}
