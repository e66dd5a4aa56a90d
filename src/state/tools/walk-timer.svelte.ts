import { elapsedSince, isAhead } from '#core/base/elapsed.ts';
import {
	fromSeconds,
	instant,
	milliseconds,
	type Instant,
	type Milliseconds
} from '#core/base/units.ts';
import type { World } from '#core/ports/ports.ts';
import type { LiveSettings } from '#state/app/settings.svelte.ts';
import { StartFollower } from '#state/app/start-follower.ts';
import { everyInterval } from '#state/app/ticker.ts';
import type { CareLog } from './care-log.svelte.ts';

const tickInterval = milliseconds(1000);
const shortestNoted = fromSeconds(20);
/** A walk that lasts longer than this was forgotten. */
const longestWalk = fromSeconds(3 * 60 * 60);

/** The timer of a walk, computed from its start time, which follows a clock that is set back. */
export class WalkTimer {
	readonly #world: Pick<World, 'clock'>;
	readonly #settings: LiveSettings;
	readonly #log: CareLog;
	readonly #follower: StartFollower;
	#since: Instant | undefined = $state.raw();
	#lasted: Milliseconds = $state.raw(milliseconds(0));
	#forgotten: Instant | undefined = $state.raw();
	#stopTicking = () => {};
	#stopFollowing = () => {};

	constructor(world: Pick<World, 'clock'>, settings: LiveSettings, log: CareLog) {
		this.#world = world;
		this.#settings = settings;
		this.#log = log;
		this.#follower = new StartFollower(world.clock);
	}

	/** Undefined while no walk is under way. */
	get lasted(): Milliseconds | undefined {
		return this.#since === undefined ? undefined : this.#lasted;
	}

	/** When a walk began whose length nobody knows, so that it is not written down. */
	get forgotten(): Instant | undefined {
		return this.#forgotten;
	}

	/** Goes on with a walk that is under way, now or once another window begins one. */
	open() {
		this.#stopFollowing = this.#settings.onChange(() => this.#resume());
		this.#resume();
	}

	#resume() {
		if (this.#since !== undefined) return;
		const kept = Number(this.#settings.current.tools.walk ?? NaN);
		if (Number.isNaN(kept)) return;
		const since = instant(kept);
		const now = this.#world.clock.now();
		if (isAhead(since, now) || elapsedSince(since, now) > longestWalk) {
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
		this.#lasted = milliseconds(0);
		this.#keep(this.#since);
		this.#tick();
	}

	stop() {
		this.#update();
		const since = this.#since;
		if (since === undefined) return;
		const lasted = this.#lasted;
		this.#forget();
		this.#keep(undefined);
		if (lasted >= shortestNoted) void this.#log.writeTimed('walk', { at: since, lasted });
	}

	/** Writes down a walk that is already over. */
	add(minutes: number) {
		const lasted = fromSeconds(minutes * 60);
		const at = instant(this.#world.clock.now() - lasted);
		void this.#log.write('walk', { at, lasted });
	}

	leave() {
		this.#stopTicking();
		this.#stopFollowing();
	}

	#tick() {
		this.#update();
		this.#stopTicking = everyInterval(this.#world.clock, tickInterval, () => this.#update());
	}

	#update() {
		// Another window may have ended it, or moved its start.
		const { walk } = this.#settings.current.tools;
		if (walk === undefined) this.#forget();
		if (walk === undefined || this.#since === undefined) return;
		const since = instant(Number(walk));
		const start = this.#follower.follow(since);
		if (start !== since) {
			this.#since = start;
			this.#keep(start, since);
		}
		this.#lasted = elapsedSince(start, this.#world.clock.now());
	}

	#forget() {
		this.#stopTicking();
		this.#since = undefined;
	}

	/** With `instead`, only if that is still what is stored: another window may have been faster. */
	#keep(since: Instant | undefined, instead?: Instant) {
		this.#settings.change(({ tools: { walk, ...others } }) =>
			instead !== undefined && walk !== String(instead)
				? {}
				: { tools: { ...others, ...(since !== undefined && { walk: String(since) }) } }
		);
	}
}
