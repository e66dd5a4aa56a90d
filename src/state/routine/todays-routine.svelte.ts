import { exercises } from 'virtual:content';
import { scaleToHeight } from '#core/exercise/height.ts';
import type { World } from '#core/ports/ports.ts';
import { targetsOf } from '#core/progression/todays-plans.ts';
import { equipmentNeeded } from '#core/routine/equipment-needed.ts';
import type { Routine } from '#core/routine/routine.ts';
import { routineRequest } from '#core/safety/play-request.ts';
import { playStartOf, startBeforeAnswers } from '#core/safety/play-start.ts';
import { shapeQuery, parseShape, type Shape } from '#core/tailoring/shape.ts';
import { unlimitedLengths } from '#core/tailoring/unlimited-lengths.ts';
import type { LiveSettings } from '#state/app/settings.svelte.ts';
import { Safety } from '#state/safety/safety.svelte.ts';
import { todaysPlanFor, type TodaysPlan } from './todays-plan.ts';
import { targetsBeforeHistory, todaysSteps, todaysTimetable } from './todays-timetable.ts';

/** One routine on one day: the chosen shape, and the steps and times that follow from it. */
export class TodaysRoutine {
	readonly #world: World;
	readonly #settings: LiveSettings;
	readonly #safety: Safety;
	readonly #routine: () => Routine;
	/** Undefined until the journal is read. */
	planned: TodaysPlan | undefined = $state.raw();

	constructor(world: World, settings: LiveSettings, routine: () => Routine) {
		this.#world = world;
		this.#settings = settings;
		this.#safety = new Safety(world, settings, exercises);
		this.#routine = routine;
	}

	readonly #exercises = $derived.by(() =>
		scaleToHeight(exercises, this.#settings.current.heightCentimetres)
	);
	readonly shape = $derived.by(() =>
		parseShape(this.#settings.current.shapes[this.#routine().id] ?? '')
	);
	get given() {
		return this.#safety.given;
	}

	/** Whether it may be played, what comes before that, or why it is not offered. */
	readonly admission = $derived.by(() =>
		this.#safety.admission(routineRequest(this.#routine(), this.#exercises))
	);
	readonly start = $derived.by(() =>
		this.planned ? playStartOf(this.admission) : startBeforeAnswers
	);
	readonly #terms = $derived.by(() => ({
		exercises: this.#exercises,
		given: this.given,
		removed: this.#settings.current.removed,
		targets: this.planned
			? targetsOf(this.#exercises, this.planned.plans)
			: targetsBeforeHistory(this.#exercises, this.given)
	}));
	readonly made = $derived.by(() => todaysSteps(this.#routine(), this.shape, this.#terms));
	/** Undefined if nothing fits this shape. */
	readonly timetable = $derived.by(() =>
		this.made.ok ? todaysTimetable(this.#routine(), this.shape, this.#terms) : undefined
	);
	readonly unlimited = $derived.by(() =>
		unlimitedLengths(
			this.shape,
			(shape) => todaysTimetable(this.#routine(), shape, this.#terms)?.length
		)
	);
	readonly needed = $derived.by(() =>
		this.made.ok ? equipmentNeeded(this.made.selected.steps, this.#exercises) : []
	);
	/** Whether there is strength work to leave out; false if the settings leave it out already. */
	readonly strong = $derived.by(
		() =>
			this.given.strength === 'open' &&
			this.#routine().steps.some(
				(step) => 'exercise' in step && this.#exercises[step.exercise]?.kind === 'strength'
			)
	);
	/** Whether at most one stretch is left because of the place `off-floor`. */
	readonly short = $derived.by(
		() =>
			this.shape.place === 'off-floor' &&
			(this.timetable?.steps ?? []).filter(({ exercise }) => exercise).length < 2
	);

	async plan() {
		// These are read before the first await, because derived values end with the page, which may be
		// left meanwhile.
		const [routine, exercises] = [this.#routine(), this.#exercises];
		await this.#safety.read();
		const played = routineRequest(routine, exercises).exercises;
		this.planned = await todaysPlanFor(this.#world, { exercises, played, given: this.given });
	}

	choose(shape: Shape) {
		this.#settings.change(({ shapes }) => ({
			shapes: { ...shapes, [this.#routine().id]: shapeQuery(shape) }
		}));
	}

	nameOf(exercise: string): string {
		return this.#exercises[exercise]?.name ?? exercise;
	}

	/** The name of the substitute for a removed stretch. */
	insteadOf(exercise: string): string | undefined {
		const name = this.nameOf(exercise);
		return this.made.ok
			? this.made.leftOut.find((left) => left.why === 'removed' && left.name === name)?.instead
			: undefined;
	}
}
