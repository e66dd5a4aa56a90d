import { milliseconds } from '#core/base/units.ts';
import type { World } from '#core/ports/ports.ts';

/** In milliseconds: how long is waited before a page is tried again, at first and at most. */
const [first, longest] = [2000, 60_000];

/** Loads a page that could not be loaded, as soon as it is answered. */
export class PageRetry {
	readonly #world: Pick<World, 'clock' | 'network'>;
	#trying = $state.raw(false);
	#failed = $state.raw(false);
	#wait: number;
	#cancel = () => {};

	constructor(world: Pick<World, 'clock' | 'network'>) {
		this.#world = world;
		// A page that fails again just after it was loaded anew must not flicker for ever.
		this.#wait = world.network.reloaded() ? longest : first;
	}

	get trying(): boolean {
		return this.#trying;
	}

	/** Whether it was tried in vain. */
	get failed(): boolean {
		return this.#failed;
	}

	/** Tries by itself, more and more seldom, until the returned function is called. */
	start(): () => void {
		const stop = this.#world.network.onConnect(() => void this.try());
		this.#plan();
		return () => {
			stop();
			this.#cancel();
		};
	}

	async try(): Promise<void> {
		if (this.#trying) return;
		this.#cancel();
		this.#trying = true;
		const answered = await this.#world.network.answers();
		this.#trying = false;
		this.#failed = !answered;
		if (answered) this.#world.network.reload();
		else this.#plan();
	}

	#plan() {
		this.#cancel = this.#world.clock.after(milliseconds(this.#wait), () => void this.try());
		this.#wait = Math.min(2 * this.#wait, longest);
	}
}
