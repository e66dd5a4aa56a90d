import { exercises } from 'virtual:content';
import { scaleToHeight } from '#core/exercise/height.ts';
import type { World } from '#core/ports/ports.ts';
import { targetsOf } from '#core/progression/todays-plans.ts';
import { equipmentNeeded } from '#core/routine/equipment-needed.ts';
import { layOut, routineTimetable } from '#core/routine/lay-out.ts';
import type { Routine } from '#core/routine/routine.ts';
import { routineRequest } from '#core/safety/play-request.ts';
import { playStartOf, startBeforeAnswers } from '#core/safety/play-start.ts';
import { selectSteps } from '#core/tailoring/select-steps.ts';
import { shapeQuery, parseShape, type Shape } from '#core/tailoring/shape.ts';
import type { LiveSettings } from '#state/app/settings.svelte.ts';
import { Safety } from '#state/safety/safety.svelte.ts';
import { todaysPlanFor, type TodaysPlan } from './todays-plan.ts';

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
	readonly #choice = $derived.by(() => ({
		strength: this.given.strength,
		...(this.planned && { targets: targetsOf(this.#exercises, this.planned.plans) })
	}));
	readonly made = $derived.by(() => {
		const { removed } = this.#settings.current;
		const choice = {
			...this.#choice,
			shape: this.shape,
			removed,
			closed: this.given.leftOut,
			unreplaced: this.given.unreplaced
		};
		return selectSteps(this.#routine(), this.#exercises, choice);
	});
	readonly timetable = $derived.by(() =>
		this.made.ok
			? layOut(this.made.selected, this.#exercises, this.#choice.targets ?? {})
			: undefined
	);
	/** The length of the whole routine. */
	readonly whole = $derived.by(
		() => routineTimetable(this.#routine(), this.#exercises, this.#choice).length
	);
	/** The length of the whole routine in its full dose. */
	readonly wholeInFull = $derived.by(
		() => routineTimetable(this.#routine(), this.#exercises, { ...this.#choice, full: true }).length
	);
	readonly needed = $derived.by(() =>
		this.made.ok ? equipmentNeeded(this.made.selected.steps, this.#exercises) : []
	);
	/** Whether there is strength work to leave out; false if the settings leave it out already. */
	readonly strong = $derived.by(
		() =>
			this.#choice.strength === 'open' &&
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
