import { problemOf } from '#core/base/result.ts';
import { after, milliseconds, type Instant } from '#core/base/units.ts';
import type { SavedSessionStore } from '#core/ports/ports.ts';
import { savedSessionOf, type Notes } from '#core/session/saved-session.ts';
import type { Session } from '#core/session/session.ts';
import { sessionAutosave } from './session-autosave.ts';

/** The notes of a session, saved together with it while it is played. */
export class SessionNotes {
	readonly #autosave;
	readonly #onNote: (more: Partial<Notes>) => void;
	#current: Notes;
	#problem: string | undefined = $state.raw();
	#keptAt: Instant | undefined;

	/** Calls `onNote` with each change of the notes. */
	constructor(store: SavedSessionStore, first: Notes, onNote: (more: Partial<Notes>) => void) {
		this.#onNote = onNote;
		this.#current = $state.raw(first);
		this.#autosave = sessionAutosave(store, (saved) => {
			this.#problem = problemOf(saved);
		});
	}

	get current(): Notes {
		return this.#current;
	}

	/** Why the last state could not be saved. */
	get problem(): string | undefined {
		return this.#problem;
	}

	/** Starts autosave, unless another saved session must not be overwritten (`alone` is false). */
	begin(notes: Notes, alone: boolean) {
		this.#current = notes;
		if (alone) this.#autosave.begin();
	}

	note(more: Partial<Notes>) {
		this.#current = { ...this.#current, ...more };
		this.#onNote(more);
	}

	keep(session: Session, now: Instant) {
		this.#keptAt = laterThan(this.#keptAt, now);
		this.#autosave.keep(savedSessionOf(session, this.#current, this.#keptAt));
	}

	async forget(id: string) {
		await this.#autosave.forget(id);
	}

	/** Resolves once everything is written. */
	async settled() {
		await this.#autosave.settled();
	}
}

/**
 * Now, or a millisecond after the state before if that was kept at the same time: of two states that
 * are stored in two places, the later one is told by its time.
 */
function laterThan(before: Instant | undefined, now: Instant): Instant {
	const isSameMoment = before !== undefined && now <= before && before - now < 1000;
	return isSameMoment ? after(before, milliseconds(1)) : now;
}
