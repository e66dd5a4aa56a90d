import { createSubscriber } from 'svelte/reactivity';
import type { Day, Instant } from '#core/base/units.ts';
import type { Clock, World } from '#core/ports/ports.ts';
import { onNewDay } from './new-day.ts';

/** The day that it is: what reads it is updated when another day begins while the app lies open. */
export class LiveDay {
	readonly #clock: Clock;
	readonly #follow: () => void;

	constructor(world: Pick<World, 'clock' | 'page'>) {
		this.#clock = world.clock;
		this.#follow = createSubscriber((update) => onNewDay(world, update));
	}

	get today(): Day {
		return this.#clock.dayOf(this.now);
	}

	/** A moment of today, which is followed from day to day and not from second to second. */
	get now(): Instant {
		this.#follow();
		return this.#clock.now();
	}
}
