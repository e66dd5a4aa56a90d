import { instant, type Instant } from '#core/base/units.ts';
import type { World } from '#core/ports/ports.ts';
import type { Flow } from '#core/relief/flow.ts';
import type { Script } from '#core/relief/passage.ts';
import { reliefCuesBetween } from '#core/relief/relief-cues.ts';
import { reliefVibration } from '#core/relief/vibration.ts';
import type { LiveSettings } from '#state/app/settings.svelte.ts';

/**
 * In milliseconds. After a longer gap the page must have slept, and missed cues are not felt later.
 */
const maxGap = 3000;

/** Vibrates for the cues of a relief flow that came between two ticks. */
export class ReliefVibration {
	readonly #world: Pick<World, 'vibration'>;
	readonly #settings: LiveSettings;
	#lastTick: Instant = instant(0);

	constructor(world: Pick<World, 'vibration'>, settings: LiveSettings) {
		this.#world = world;
		this.#settings = settings;
	}

	/** Skips all cues up to now. */
	skipTo(now: Instant) {
		this.#lastTick = now;
	}

	vibrate(flow: Flow, script: Script, now: Instant) {
		const from = this.#lastTick;
		this.#lastTick = now;
		if (!this.#settings.current.buzz || now - from > maxGap || now <= from) return;
		for (const cue of reliefCuesBetween(flow, script, from, now))
			this.#world.vibration.vibrate(reliefVibration(cue));
	}
}
