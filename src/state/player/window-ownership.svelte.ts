import type { LockHolder, World } from '#core/ports/ports.ts';
import { readSavedSession } from '#core/session/read-saved-session.ts';
import type { Playable } from '#state/routine/playable.ts';
import { isSessionOf } from './resumable-session.ts';

/**
 * Why a session is not played in this window. `this`: another window plays it. `other`: another
 * window plays another session. `moved`: another window has taken it from this one.
 */
export type LockedReason = 'this' | 'other' | 'moved';

/** Holds the window lock for a session, or says why another window holds it. */
export class WindowOwnership {
	readonly #world: World;
	readonly #playable: Playable;
	readonly #lockHolder: LockHolder;
	#elsewhere: LockedReason | undefined = $state.raw();
	#release: (() => void) | undefined;

	/** `holder` must release the session when another window wants or takes it. */
	constructor(world: World, playable: Playable, holder: LockHolder) {
		this.#world = world;
		this.#playable = playable;
		this.#lockHolder = {
			asked: () => this.#moveAway(holder.asked),
			taken: () => this.#moveAway(holder.taken)
		};
	}

	get elsewhere(): LockedReason | undefined {
		return this.#elsewhere;
	}

	/** Takes the window lock, `over` from another window; false if another window keeps it. */
	async come(over: boolean): Promise<boolean> {
		const { windowLock } = this.#world;
		this.#release = await (over
			? windowLock.takeOver(this.#lockHolder)
			: windowLock.take(this.#lockHolder));
		this.#elsewhere = this.#release ? undefined : await this.#lockedBy();
		return this.#release !== undefined;
	}

	/** Releases the lock, so that another window can take it. */
	go() {
		this.#release?.();
	}

	#moveAway(letGo: () => void) {
		this.#elsewhere = 'moved';
		letGo();
	}

	async #lockedBy(): Promise<LockedReason> {
		const stored = await this.#world.savedSession.read();
		const saved = stored.ok ? readSavedSession(stored.value) : undefined;
		return !saved || isSessionOf(this.#playable, saved) ? 'this' : 'other';
	}
}
