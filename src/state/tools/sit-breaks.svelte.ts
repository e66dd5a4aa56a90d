import { instant, milliseconds, type Instant } from '#core/base/units.ts';
import {
	breaksDue,
	nextBreak,
	readSitting,
	sittingText,
	type Sitting
} from '#core/care/sitting.ts';
import type { World } from '#core/ports/ports.ts';
import { followSitting } from '#state/app/follow-sitting.ts';
import type { LiveSettings } from '#state/app/settings.svelte.ts';
import { StartFollower } from '#state/app/start-follower.ts';
import { everyInterval } from '#state/app/ticker.ts';

const tickInterval = milliseconds(1000);

/** Whether the person is sitting, since when, and when the next break is due. */
export class SitBreaks {
	readonly #world: Pick<World, 'clock'>;
	readonly #settings: LiveSettings;
	readonly #follower: StartFollower;
	#now: Instant = $state.raw(instant(0));
	#stopTicking = () => {};

	constructor(world: Pick<World, 'clock'>, settings: LiveSettings) {
		this.#world = world;
		this.#settings = settings;
		this.#follower = new StartFollower(world.clock);
	}

	readonly sitting: Sitting = $derived.by(() => readSitting(this.#settings.current.tools.sitting));
	/** When the next break is due. */
	readonly next: Instant | undefined = $derived.by(() => nextBreak(this.sitting, this.#now));
	/** Whether a break is due and the person has not said that they got up. */
	readonly due: boolean = $derived.by(() => breaksDue(this.sitting, this.#now) > 0);

	get now(): Instant {
		return this.#now;
	}

	open() {
		const { clock } = this.#world;
		this.#look();
		this.#stopTicking = everyInterval(clock, tickInterval, () => this.#look());
	}

	/** Starts the sitting time, also after a break. */
	sit() {
		this.#now = this.#world.clock.now();
		this.change({ since: this.#now });
	}

	/** Stops the reminders of breaks. */
	stop() {
		this.#keep(({ since: _, ...rest }) => rest);
	}

	change(changes: Partial<Sitting>) {
		this.#keep((sitting) => ({ ...sitting, ...changes }));
	}

	leave() {
		this.#stopTicking();
	}

	#look() {
		followSitting(this.#world.clock, this.#settings, this.#follower);
		this.#now = this.#world.clock.now();
	}

	#keep(of: (now: Sitting) => Sitting) {
		this.#settings.change(({ tools }) => ({
			tools: { ...tools, sitting: sittingText(of(readSitting(tools.sitting))) }
		}));
	}
}
