import type { Instant } from '#core/base/units.ts';
import type { World } from '#core/ports/ports.ts';
import type { Flow } from '#core/relief/flow.ts';
import { unansweredFlow } from '#core/relief/unanswered-flow.ts';
import type { LiveSettings } from '#state/app/settings.svelte.ts';
import { ReliefNotes } from './relief-notes.svelte.ts';
import { SpasmAnswer } from './spasm-answer.ts';

/** The relief flow that was left without saying whether it was about a spasm. */
export class OpenSpasm {
	readonly #world: World;
	readonly #answer: SpasmAnswer;
	#flow: Flow | undefined = $state.raw();

	constructor(world: World, settings: LiveSettings) {
		this.#world = world;
		this.#answer = new SpasmAnswer(new ReliefNotes(world, settings), ({ began, noted }) => {
			const flow = this.#left();
			if (!noted || flow?.began !== began) return;
			world.reliefFlow.keep({ ...flow, spasm: noted });
			this.#flow = undefined;
		});
	}

	/** When that flow began; undefined if nothing is open. */
	readonly began: Instant | undefined = $derived.by(() => this.#flow?.began);

	/** Reads the flow, and asks nothing if the journal has a spasm from these hours. */
	async read() {
		const flow = this.#left();
		if (flow) await this.#answer.search(flow, this.#world.clock.now());
		this.#flow = this.#left();
	}

	async write() {
		if (this.#flow) await this.#answer.write(this.#flow, this.#world.clock.now());
	}

	deny() {
		if (this.#flow) this.#answer.deny(this.#flow, this.#world.clock.now());
	}

	#left(): Flow | undefined {
		return unansweredFlow(this.#world.reliefFlow.read(), this.#world.clock.now());
	}
}
