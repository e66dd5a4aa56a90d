import { isAhead } from '#core/base/elapsed.ts';
import { between, dayLength, type Instant } from '#core/base/units.ts';
import type { World } from '#core/ports/ports.ts';
import type { Flow } from '#core/relief/flow.ts';
import { readFlow } from '#core/relief/read-flow.ts';
import { isSpasmUnanswered } from '#core/relief/record.ts';
import type { LiveSettings } from '#state/app/settings.svelte.ts';
import { ReliefNotes } from './relief-notes.svelte.ts';
import { SpasmAnswer } from './spasm-answer.ts';

/** The way back after a spasm has an end, and then nothing follows from an answer any more. */
const longestOffer = 14 * dayLength;

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
		const now = this.#world.clock.now();
		const flow = readFlow(this.#world.reliefFlow.read());
		if (!flow || !isSpasmUnanswered(flow) || isAhead(flow.began, now)) return undefined;
		return between(flow.began, now) < longestOffer ? flow : undefined;
	}
}
