import type { World } from '#core/ports/ports.ts';
import { playStartOf, startBeforeAnswers, type PlayStart } from '#core/safety/play-start.ts';
import type { Admission, PlayRequest } from '#core/safety/pre-session-check.ts';
import type { LiveSettings } from '#state/app/settings.svelte.ts';
import type { ExerciseSource } from './exercise-source.ts';
import { Safety } from './safety.svelte.ts';

/**
 * Whether something may be offered on a page. Pages are prerendered, so this is known only after
 * `look`.
 */
export class LiveAdmission {
	readonly safety: Safety;
	readonly #wanted: () => PlayRequest;
	#active = $state.raw(false);

	constructor(
		world: World,
		settings: LiveSettings,
		exercises: ExerciseSource,
		wanted: () => PlayRequest
	) {
		this.safety = new Safety(world, settings, exercises);
		this.#wanted = wanted;
	}

	/** Undefined until `look` is called. */
	get admission(): Admission | undefined {
		return this.#active ? this.safety.admission(this.#wanted()) : undefined;
	}

	get start(): PlayStart | undefined {
		return this.admission ? playStartOf(this.admission) : startBeforeAnswers;
	}

	async read() {
		this.#active = true;
		await this.safety.read();
	}
}
