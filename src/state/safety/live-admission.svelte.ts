import type { Exercise } from '#core/exercise/exercise.ts';
import type { World } from '#core/ports/ports.ts';
import { playStartOf, unread, type PlayStart } from '#core/safety/play-start.ts';
import type { Admission, Wanted } from '#core/safety/pre-session-check.ts';
import type { LiveSettings } from '#state/app/settings.svelte.ts';
import { Safety } from './safety.svelte.ts';

type Exercises = Readonly<Record<string, Exercise>>;

/** Whether something may be offered on a page. Pages are made once for everybody, so it is known only after a look. */
export class LiveAdmission {
	readonly safety: Safety;
	readonly #wanted: () => Wanted;
	#looked = $state.raw(false);

	constructor(world: World, settings: LiveSettings, exercises: Exercises, wanted: () => Wanted) {
		this.safety = new Safety(world, settings, exercises);
		this.#wanted = wanted;
	}

	/** Undefined until somebody looked. */
	get admission(): Admission | undefined {
		return this.#looked ? this.safety.admission(this.#wanted()) : undefined;
	}

	get start(): PlayStart | undefined {
		return this.admission ? playStartOf(this.admission) : unread;
	}

	async look() {
		this.#looked = true;
		await this.safety.read();
	}
}
