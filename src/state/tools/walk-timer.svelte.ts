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
import type { CareLog } from './care-log.svelte.ts';

const often = milliseconds(1000);
const worthNoting = fromSeconds(20);
/** Nobody walks longer than this with a bad back: it was forgotten. */
const longest = fromSeconds(3 * 60 * 60);

/** A walk under way, known by when it began. */
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

	/** Undefined while nobody walks. */
	get lasted(): Milliseconds | undefined {
		return this.#since === undefined ? undefined : this.#lasted;
	}

	/** When one began that nobody ended; nothing was noted of it. */
	get forgotten(): Instant | undefined {
		return this.#forgotten;
	}

	open() {
		const kept = Number(this.#settings.current.tools.walk ?? NaN);
		if (Number.isNaN(kept)) return;
		const since = instant(kept);
		if (between(since, this.#world.clock.now()) > longest) {
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
		if (lasted >= worthNoting) void this.#log.write('walk', { at: since, lasted });
	}

	/** One that is over already. */
	add(minutes: number) {
		const lasted = fromSeconds(minutes * 60);
		const at = instant(this.#world.clock.now() - lasted);
		void this.#log.write('walk', { at, lasted });
	}

	leave() {
		this.#stopTicking();
	}

	#tick() {
		if (this.#since === undefined) return;
		const { clock } = this.#world;
		this.#lasted = between(this.#since, clock.now());
		this.#stopTicking = clock.after(often, () => this.#tick());
	}

	#keep(since: Instant | undefined) {
		this.#settings.change(({ tools: { walk: _, ...others } }) => ({
			tools: { ...others, ...(since !== undefined && { walk: String(since) }) }
		}));
	}
}
