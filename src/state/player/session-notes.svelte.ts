import type { Instant } from '#core/base/units.ts';
import type { SavedSessionStore } from '#core/ports/ports.ts';
import { savedSessionOf, type Notes } from '#core/session/saved-session.ts';
import type { Session } from '#core/session/session.ts';
import { sessionAutosave } from './session-autosave.ts';

/** What a session is played by and what was said of it, kept with the session as it goes. */
export class SessionNotes {
	readonly #keeper;
	readonly #noted: (more: Partial<Notes>) => void;
	#current: Notes;
	#problem: string | undefined = $state.raw();

	/** Whatever is noted is also told to `noted`. */
	constructor(store: SavedSessionStore, first: Notes, noted: (more: Partial<Notes>) => void) {
		this.#noted = noted;
		this.#current = $state.raw(first);
		this.#keeper = sessionAutosave(store, (saved) => {
			this.#problem = saved.ok ? undefined : saved.problem;
		});
	}

	get current(): Notes {
		return this.#current;
	}

	/** Why the last of it could not be kept. */
	get problem(): string | undefined {
		return this.#problem;
	}

	/** From now on it is kept, unless something else must not be overwritten. */
	begin(notes: Notes, alone: boolean) {
		this.#current = notes;
		if (alone) this.#keeper.begin();
	}

	note(more: Partial<Notes>) {
		this.#current = { ...this.#current, ...more };
		this.#noted(more);
	}

	keep(session: Session, now: Instant) {
		this.#keeper.keep(savedSessionOf(session, this.#current, now));
	}

	async forget() {
		await this.#keeper.forget();
	}

	/** Once everything is written. */
	async settled() {
		await this.#keeper.settled();
	}
}
