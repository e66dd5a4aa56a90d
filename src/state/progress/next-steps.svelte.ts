import type { Exercise } from '#core/exercise/exercise.ts';
import type { World } from '#core/ports/ports.ts';
import type { Plans } from '#core/progression/todays-plans.ts';
import { waitingDay } from '#core/response/waiting-day.ts';
import type { LiveSettings } from '#state/app/settings.svelte.ts';
import { todaysPlanFor } from '#state/routine/todays-plan.ts';
import { Safety } from '#state/safety/safety.svelte.ts';

type Exercises = Readonly<Record<string, Exercise>>;

/** Today's plans of everything, for a page that says what comes next. */
export class NextSteps {
	readonly #world: World;
	readonly #exercises: Exercises;
	readonly #safety: Safety;
	#plans: Plans | undefined = $state.raw();

	constructor(world: World, settings: LiveSettings, exercises: Exercises) {
		this.#world = world;
		this.#exercises = exercises;
		this.#safety = new Safety(world, settings, exercises);
	}

	/** Undefined until they are read. */
	get plans(): Plans | undefined {
		return this.#plans;
	}

	/** The day of practice whose answer a step waits for. */
	get waiting() {
		return this.#plans && waitingDay(this.#plans);
	}

	async read() {
		await this.#safety.read();
		const { given } = this.#safety;
		const played = Object.keys(this.#exercises);
		const planned = await todaysPlanFor(this.#world, {
			...{ exercises: this.#exercises, played, given }
		});
		this.#plans = planned.plans;
	}
}
