import { exercises, routines as ours } from 'virtual:content';
import type { Milliseconds } from '#core/base/units.ts';
import { scaleToHeight } from '#core/exercise/height.ts';
import type { World } from '#core/ports/ports.ts';
import { targetsOf } from '#core/progression/todays-plans.ts';
import type { Targets } from '#core/range/target.ts';
import type { Routine } from '#core/routine/routine.ts';
import { parseShape, type Shape } from '#core/tailoring/shape.ts';
import { unlimitedLengths } from '#core/tailoring/unlimited-lengths.ts';
import type { LiveSettings } from '#state/app/settings.svelte.ts';
import type { OwnContent } from '#state/own/own-content.svelte.ts';
import type { Safety } from '#state/safety/safety.svelte.ts';
import { todaysPlanFor } from './todays-plan.ts';
import { targetsBeforeHistory, todaysSteps, todaysTimetable } from './todays-timetable.ts';

/** Where the routines that a person made are found, too. */
type WithOwn = Pick<OwnContent, 'current'>;

/** How long each routine takes today, as the player would play it. */
export class RoutineLengths {
	readonly #world: World;
	readonly #settings: LiveSettings;
	readonly #safety: Safety;
	readonly #content: WithOwn | undefined;
	#targets: Targets | undefined = $state.raw();

	constructor(world: World, settings: LiveSettings, safety: Safety, content?: WithOwn) {
		this.#world = world;
		this.#settings = settings;
		this.#safety = safety;
		this.#content = content;
	}

	/** All exercises, also those that the person made. */
	get #exercises() {
		return this.#content?.current.exercises ?? exercises;
	}

	readonly #terms = $derived.by(() => {
		const { heightCentimetres, removed } = this.#settings.current;
		const { given } = this.#safety;
		const all = this.#exercises;
		const targets = this.#targets ?? targetsBeforeHistory(all, given);
		return { exercises: scaleToHeight(all, heightCentimetres), given, removed, targets };
	});

	get known(): boolean {
		return this.#targets !== undefined;
	}

	/** In the shape that was chosen last; undefined until `read`, and if no exercise is left. */
	of(id: string): Milliseconds | undefined {
		return this.known ? this.#in(this.shapeOf(id), id) : undefined;
	}

	/** In this shape, or in the nearest one in which anything fits; undefined until `read`. */
	inShape(id: string, shape: Shape): Milliseconds | undefined {
		return this.known ? this.#in(shape, id) : undefined;
	}

	/** With the place and strength work of that shape, but without its limit. */
	unlimited(id: string) {
		return unlimitedLengths(this.shapeOf(id), (shape) => this.#in(shape, id));
	}

	/** Whether anything fits the shape; else the player takes the nearest one. */
	fits(id: string): boolean {
		const routine = this.#routine(id);
		return routine !== undefined && todaysSteps(routine, this.shapeOf(id), this.#terms).ok;
	}

	shapeOf(id: string): Shape {
		return parseShape(this.#settings.current.shapes[id] ?? '');
	}

	/** In this shape, or in the nearest one in which anything fits. */
	#in(shape: Shape, id: string): Milliseconds | undefined {
		const routine = this.#routine(id);
		return routine && todaysTimetable(routine, shape, this.#terms)?.length;
	}

	#routine(id: string): Routine | undefined {
		return (this.#content?.current.routines ?? ours)[id];
	}

	async read() {
		const all = this.#exercises;
		// Only holds that are targets make a routine longer or shorter.
		const played = Object.values(all).flatMap(({ id, range }) =>
			range?.unit === 'seconds' ? [id] : []
		);
		const { plans } = await todaysPlanFor(this.#world, {
			exercises: all,
			played,
			given: this.#safety.given
		});
		this.#targets = targetsOf(all, plans);
	}
}
