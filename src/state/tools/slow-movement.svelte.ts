import { between, milliseconds, type Instant } from '#core/base/units.ts';
import type { World } from '#core/ports/ports.ts';
import { tickerOf } from '#state/app/ticker.ts';

/** There and back. */
const period = milliseconds(9000);
/** Where somebody who wants no movement sees it stand. */
const stillAt = 0.7;

/** A movement that goes on by itself, to be looked at. */
export class SlowMovement {
	readonly #world: Pick<World, 'clock' | 'page'>;
	readonly #ticker;
	#began: Instant | undefined;
	#current = $state.raw(0);

	constructor(world: Pick<World, 'clock' | 'page'>) {
		this.#world = world;
		this.#ticker = tickerOf(world.clock, () => this.#move());
	}

	/** Through the movement, 0 to 1. */
	get current(): number {
		return this.#current;
	}

	start() {
		if (this.#world.page.prefersStill()) {
			this.#current = stillAt;
			return;
		}
		this.#began ??= this.#world.clock.now();
		this.#ticker.start();
	}

	stop() {
		this.#ticker.stop();
	}

	#move() {
		const now = this.#world.clock.now();
		const through = between(this.#began ?? now, now) / period;
		this.#current = (1 - Math.cos(2 * Math.PI * through)) / 2;
	}
}
