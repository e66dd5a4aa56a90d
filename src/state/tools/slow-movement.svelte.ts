import { between, milliseconds, type Instant } from '#core/base/units.ts';
import type { World } from '#core/ports/ports.ts';
import { tickerOf } from '#state/app/ticker.ts';

/** The time there and back. */
const period = milliseconds(9000);
/** The position that is shown under reduced motion. */
const restPosition = 0.7;

/** A looping movement for previews. */
export class SlowMovement {
	readonly #world: Pick<World, 'clock' | 'page'>;
	readonly #ticker;
	#began: Instant | undefined;
	#current = $state.raw(0);

	constructor(world: Pick<World, 'clock' | 'page'>) {
		this.#world = world;
		this.#ticker = tickerOf(world.clock, () => this.#move());
	}

	/** The position in the movement, 0 to 1. */
	get current(): number {
		return this.#current;
	}

	start() {
		if (this.#world.page.prefersReducedMotion()) {
			this.#current = restPosition;
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
		const cycles = between(this.#began ?? now, now) / period;
		this.#current = (1 - Math.cos(2 * Math.PI * cycles)) / 2;
	}
}
