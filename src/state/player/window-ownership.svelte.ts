import type { LockHolder, World } from '#core/ports/ports.ts';
import { readSavedSession } from '#core/session/read-saved-session.ts';
import type { Playable } from '#state/routine/playable.ts';
import { plays } from './resumable-session.ts';

/**
 * Where a session is played, if not here: this one was open before in another window, or something
 * else was; or it was here and has moved.
 */
export type Elsewhere = 'this' | 'other' | 'moved';

/** Whether a session is played in this window or in another. */
export class WindowOwnership {
	readonly #world: World;
	readonly #playable: Playable;
	readonly #stay: LockHolder;
	#elsewhere: Elsewhere | undefined = $state.raw();
	#leave: (() => void) | undefined;

	/** `calls` let go of the session when it moves. */
	constructor(world: World, playable: Playable, calls: LockHolder) {
		this.#world = world;
		this.#playable = playable;
		this.#stay = {
			asked: () => this.#moves(calls.asked),
			taken: () => this.#moves(calls.taken)
		};
	}

	get elsewhere(): Elsewhere | undefined {
		return this.#elsewhere;
	}

	/** Whether it can be played here. */
	async come(over: boolean): Promise<boolean> {
		const { windowLock } = this.#world;
		this.#leave = await (over ? windowLock.takeOver(this.#stay) : windowLock.take(this.#stay));
		this.#elsewhere = this.#leave ? undefined : await this.#which();
		return this.#leave !== undefined;
	}

	/** So that another window can have it. */
	go() {
		this.#leave?.();
	}

	#moves(letGo: () => void) {
		this.#elsewhere = 'moved';
		letGo();
	}

	async #which(): Promise<Elsewhere> {
		const kept = await this.#world.savedSession.read();
		const running = kept.ok ? readSavedSession(kept.value) : undefined;
		return !running || plays(this.#playable, running) ? 'this' : 'other';
	}
}
