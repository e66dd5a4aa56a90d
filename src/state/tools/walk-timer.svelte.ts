import {
	between,
	fromSeconds,
	instant,
	milliseconds,
	type Instant,
	type Milliseconds
} from '#core/base/units.ts';
import type { World } from '#core/ports/ports.ts';
import type { LiveSettings } from '#state/app/settings.svelte.ts';
import { everyInterval } from '#state/app/ticker.ts';
import type { CareLog } from './care-log.svelte.ts';

const tickInterval = milliseconds(1000);
const shortestNoted = fromSeconds(20);
/** A walk that lasts longer than this was forgotten. */
const longestWalk = fromSeconds(3 * 60 * 60);

/** The timer of a walk, computed from its start time. */
export class WalkTimer {
	readonly #world: Pick<World, 'clock'>;
	readonly #settings: LiveSettings;
	readonly #log: CareLog;
	#since: Instant | undefined = $state.raw();
	#lasted: Milliseconds = $state.raw(milliseconds(0));
	#forgotten: Instant | undefined = $state.raw();
	#stopTicking = () => {};

	constructor(world: Pick<World, 'clock'>, settings: LiveSettings, log: CareLog) {
		this.#world = world;
		this.#settings = settings;
		this.#log = log;
	}

	/** Undefined while no walk is under way. */
	get lasted(): Milliseconds | undefined {
		return this.#since === undefined ? undefined : this.#lasted;
	}

	/** When a walk began that was never ended and is not written down. */
	get forgotten(): Instant | undefined {
		return this.#forgotten;
	}

	open() {
		const kept = Number(this.#settings.current.tools.walk ?? NaN);
		if (Number.isNaN(kept)) return;
		const since = instant(kept);
		if (between(since, this.#world.clock.now()) > longestWalk) {
			this.#forgotten = since;
			this.#keep(undefined);
			return;
		}
		this.#since = since;
		this.#tick();
	}

	start() {
		this.#forgotten = undefined;
		this.#since = this.#world.clock.now();
		this.#keep(this.#since);
		this.#tick();
	}

	stop() {
		const since = this.#since;
		if (since === undefined) return;
		const lasted = between(since, this.#world.clock.now());
		this.leave();
		this.#since = undefined;
		this.#keep(undefined);
		if (lasted >= shortestNoted) void this.#log.write('walk', { at: since, lasted });
	}

	/** Writes down a walk that is already over. */
	add(minutes: number) {
		const lasted = fromSeconds(minutes * 60);
		const at = instant(this.#world.clock.now() - lasted);
		void this.#log.write('walk', { at, lasted });
	}

	leave() {
		this.#stopTicking();
	}

	#tick() {
		this.#update();
		this.#stopTicking = everyInterval(this.#world.clock, tickInterval, () => this.#update());
	}

	#update() {
		if (this.#since !== undefined) this.#lasted = between(this.#since, this.#world.clock.now());
	}

	#keep(since: Instant | undefined) {
		this.#settings.change(({ tools: { walk: _, ...others } }) => ({
			tools: { ...others, ...(since !== undefined && { walk: String(since) }) }
		}));
	}
}
