import { after, dayLength, milliseconds, type Instant } from '#core/base/units.ts';
import type { Stop } from '#core/journal/stop.ts';
import type { World } from '#core/ports/ports.ts';
import { advanceFlow } from '#core/relief/advance-flow.ts';
import { isClosedBySigns, type Flow } from '#core/relief/flow.ts';
import { scriptOf, type Exercises } from '#core/relief/script.ts';
import { standingByAnswers } from '#core/safety/screening-state.ts';
import { todaysStops } from '#core/safety/todays-stops.ts';
import type { LiveSettings } from '#state/app/settings.svelte.ts';

/** Which relief stages are open, by the safety answers and by what hurt today. */
export class ReliefAnswers {
	readonly #world: World;
	readonly #settings: LiveSettings;
	readonly #exercises: Exercises;
	#stops: readonly Stop[] = $state.raw([]);

	constructor(world: World, settings: LiveSettings, exercises: Exercises) {
		this.#world = world;
		this.#settings = settings;
		this.#exercises = exercises;
	}

	readonly script = $derived.by(() => {
		const { health, screened } = this.#settings.current;
		return scriptOf(this.#exercises, health, {
			standing: standingByAnswers(screened),
			stops: this.#stops
		});
	});

	/** Reads what hurt today. Nothing waits for it. */
	async read() {
		const { clock, journal, savedSession } = this.#world;
		const now = clock.now();
		const [written, kept] = await Promise.all([
			journal.between(after(now, milliseconds(-2 * dayLength)), after(now, dayLength)),
			savedSession.read()
		]);
		this.#stops = todaysStops(written.ok ? written.value : [], kept, now, clock.dayOf);
	}

	/**
	 * Returns the flow, or its emergency stage while a sign of an emergency stands that was ticked
	 * earlier or in another window.
	 */
	withEmergency(flow: Flow, at: Instant): Flow {
		const standing = standingByAnswers(this.#settings.current.screened);
		if (standing.name !== 'emergency' || isClosedBySigns(flow)) return flow;
		return advanceFlow(flow, { name: 'answer', signs: standing.signs, at }, this.script);
	}
}
