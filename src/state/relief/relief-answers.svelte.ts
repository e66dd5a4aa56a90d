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
	 * The flow with the signs of an emergency that stand by the newest answer, wherever that was
	 * given. A new one leads to the emergency stage, and one that was taken back closes nothing.
	 */
	withSigns(flow: Flow, at: Instant): Flow {
		const { screened } = this.#settings.current;
		const standing = standingByAnswers(screened);
		const answer = (signs: readonly string[]) =>
			advanceFlow(flow, { name: 'answer', signs, at }, this.script);
		if (standing.name === 'emergency') {
			if (!isClosedBySigns(flow)) return answer(standing.signs);
			return flow.signs?.join() === standing.signs.join()
				? flow
				: { ...flow, signs: standing.signs };
		}
		// Signs that only this flow knows of stand: the settings could not be saved.
		const { emergency: answered = 0 } = screened.answered;
		if (!isClosedBySigns(flow) || answered < flow.began) return flow;
		return flow.stage === 'emergency' ? answer([]) : { ...flow, signs: [] };
	}

	/** The flow as it is opened: an emergency is shown first. */
	opened(flow: Flow, at: Instant): Flow {
		const here = this.withSigns(flow, at);
		if (!isClosedBySigns(here) || here.stage === 'emergency') return here;
		return advanceFlow(here, { name: 'go', to: 'emergency', at }, this.script);
	}
}
