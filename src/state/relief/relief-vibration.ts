import { instant, type Instant } from '#core/base/units.ts';
import type { World } from '#core/ports/ports.ts';
import type { Flow } from '#core/relief/flow.ts';
import type { Script } from '#core/relief/passage.ts';
import { reliefCuesBetween } from '#core/relief/relief-cues.ts';
import { reliefVibration } from '#core/relief/vibration.ts';
import type { LiveSettings } from '#state/app/settings.svelte.ts';

/** Who did not look for so long slept, and feels none of what was missed. */
const nap = 3000;

/** What is felt of one time that the back went, from one look to the next. */
export class ReliefVibration {
	readonly #world: Pick<World, 'vibration'>;
	readonly #settings: LiveSettings;
	#felt: Instant = instant(0);

	constructor(world: Pick<World, 'vibration'>, settings: LiveSettings) {
		this.#world = world;
		this.#settings = settings;
	}

	/** Everything up to now counts as felt. */
	forget(now: Instant) {
		this.#felt = now;
	}

	feel(flow: Flow, script: Script, now: Instant) {
		const from = this.#felt;
		this.#felt = now;
		if (!this.#settings.current.buzz || now - from > nap || now <= from) return;
		for (const cue of reliefCuesBetween(flow, script, from, now))
			this.#world.vibration.vibrate(reliefVibration(cue));
	}
}
