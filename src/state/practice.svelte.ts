import type { SessionEntry } from '#core/journal/entry.ts';
import type { World } from '#core/ports.ts';
import { readRunningSession, stale, type RunningSession } from '#core/session/running-session.ts';

/** What was done so far, as far back as was asked for. */
export class Practice {
	readonly #world: World;
	#entries: readonly SessionEntry[] | undefined = $state.raw();
	#running: RunningSession | undefined = $state.raw();
	#problem: string | undefined = $state.raw();

	constructor(world: World) {
		this.#world = world;
	}

	/** Oldest first; undefined until they are read. */
	get entries(): readonly SessionEntry[] | undefined {
		return this.#entries;
	}

	/** The session that can still be gone on with. */
	get running(): RunningSession | undefined {
		return this.#running;
	}

	get problem(): string | undefined {
		return this.#problem;
	}

	/** Reads the newest entries, at most `limit`. */
	async read(limit: number) {
		const [latest, kept] = await Promise.all([
			this.#world.journal.latest(limit),
			this.#world.running.kept()
		]);
		const refused = [latest, kept].find(({ ok }) => !ok);
		const running = kept.ok ? readRunningSession(kept.value) : undefined;
		this.#entries = latest.ok ? latest.value : [];
		const written = this.#entries.some(({ id }) => id === running?.snapshot.id);
		const left = running && !written && !stale(running, this.#world.clock.now());
		this.#running = left ? running : undefined;
		this.#problem = refused && !refused.ok ? refused.problem : undefined;
	}
}
