import type { World } from '#core/ports/ports.ts';
import type { Plans } from '#core/progression/todays-plans.ts';
import { waitingDay } from '#core/response/waiting-day.ts';
import type { LiveSettings } from '#state/app/settings.svelte.ts';
import { todaysPlanFor } from '#state/routine/todays-plan.ts';
import { exercisesOf, type ExerciseSource } from '#state/safety/exercise-source.ts';
import { Safety } from '#state/safety/safety.svelte.ts';

/** Today's plans of everything, for a page that says what comes next. */
export class NextSteps {
	readonly #world: World;
	readonly #exercises: ReturnType<typeof exercisesOf>;
	readonly #safety: Safety;
	#plans: Plans | undefined = $state.raw();

	constructor(world: World, settings: LiveSettings, exercises: ExerciseSource) {
		this.#world = world;
		this.#exercises = exercisesOf(exercises);
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
		const exercises = this.#exercises();
		const played = Object.keys(exercises);
		const planned = await todaysPlanFor(this.#world, { exercises, played, given });
		this.#plans = planned.plans;
	}
}
