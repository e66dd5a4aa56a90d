import type { Milliseconds } from '#core/base/units.ts';
import type { Equipment } from '#core/exercise/equipment.ts';
import { scaleToHeight } from '#core/exercise/height.ts';
import { compileOwnRoutine } from '#core/own/compile-own-routine.ts';
import type { OwnRoutine } from '#core/own/own-routine.ts';
import type { World } from '#core/ports/ports.ts';
import { targetsOf } from '#core/progression/todays-plans.ts';
import type { Targets } from '#core/range/target.ts';
import { equipmentNeeded } from '#core/routine/equipment-needed.ts';
import { routineRequest } from '#core/safety/play-request.ts';
import { playStartOf, type PlayStart } from '#core/safety/play-start.ts';
import type { Admission } from '#core/safety/pre-session-check.ts';
import { wholeShape } from '#core/tailoring/shape.ts';
import type { LiveSettings } from '#state/app/settings.svelte.ts';
import { todaysPlanFor } from '#state/routine/todays-plan.ts';
import { todaysSteps, todaysTimetable } from '#state/routine/todays-timetable.ts';
import { OwnContent } from '#state/own/own-content.svelte.ts';
import { Safety } from '#state/safety/safety.svelte.ts';

/** One routine of one's own as it would be played today. */
export interface OwnRoutineToday {
	readonly length: Milliseconds;
	readonly needed: readonly Equipment[];
	readonly admission: Admission;
	/** Undefined if it is not offered. */
	readonly start: PlayStart | undefined;
}

/** How routines of one's own would be played today, also while they are edited. */
export class OwnRoutinesToday {
	readonly #world: World;
	readonly #settings: LiveSettings;
	readonly #content: OwnContent;
	readonly #safety: Safety;
	#targets: Targets | undefined = $state.raw();

	constructor(world: World, settings: LiveSettings) {
		this.#world = world;
		this.#settings = settings;
		this.#content = new OwnContent(world);
		this.#safety = new Safety(world, settings, () => this.#content.current.exercises);
	}

	/** What a step may be made of, with distances for the person's height. */
	readonly exercises = $derived.by(() =>
		scaleToHeight(this.#content.current.exercises, this.#settings.current.heightCentimetres)
	);

	/** The exercises that are closed now, and why. */
	get closed() {
		return this.#safety.given.closed;
	}

	/** Whether it is known what is open and how far it goes today. */
	get known(): boolean {
		return this.#targets !== undefined;
	}

	/** Undefined until it is known, and if nothing of it can be played. */
	of(own: OwnRoutine): OwnRoutineToday | undefined {
		const targets = this.#targets;
		const routine = compileOwnRoutine(own, this.exercises);
		if (!targets || !routine) return undefined;
		const { given } = this.#safety;
		const { removed } = this.#settings.current;
		const terms = { exercises: this.exercises, given, removed, targets };
		const timetable = todaysTimetable(routine, wholeShape, terms);
		if (!timetable) return undefined;
		const made = todaysSteps(routine, wholeShape, terms);
		const steps = made.ok ? made.selected.steps : routine.steps;
		const admission = this.#safety.admission(routineRequest(routine, this.exercises));
		return {
			length: timetable.length,
			needed: equipmentNeeded(steps, this.exercises),
			admission,
			start: playStartOf(admission)
		};
	}

	async read() {
		await Promise.all([this.#content.read(), this.#safety.read()]);
		const all = this.exercises;
		const { given } = this.#safety;
		const request = { exercises: all, played: Object.keys(all), given };
		const { plans } = await todaysPlanFor(this.#world, request);
		this.#targets = targetsOf(all, plans);
	}
}
