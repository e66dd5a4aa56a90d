import { problemOf } from '#core/base/result.ts';
import { after, dayLength, milliseconds, type Day } from '#core/base/units.ts';
import type { BackResponse, CheckIn, Entry, SessionEntry } from '#core/journal/entry.ts';
import type { World } from '#core/ports/ports.ts';
import { entriesThatCount } from '#core/progression/entries-ahead.ts';
import { correctionOf } from '#core/response/correction.ts';
import { responsesByDay } from '#core/response/responses-by-day.ts';
import { unansweredOn, unansweredPractice } from '#core/response/unanswered-practice.ts';
import { LiveDay } from '#state/app/live-day.ts';
import { stampNow } from '#state/app/new-entry.ts';

/** Longer than the week for which it is asked. */
const lookBack = milliseconds(10 * dayLength);

/** How the back was in the days after a practice: whether it is asked, and the answer. */
export class PracticeResponses {
	readonly #world: World;
	readonly #day: LiveDay;
	#entries: readonly Entry[] | undefined = $state.raw();
	#problem: string | undefined = $state.raw();

	constructor(world: World) {
		this.#world = world;
		this.#day = new LiveDay(world);
	}

	/** The practice about which it is asked. */
	readonly asked: SessionEntry | undefined = $derived.by(() => {
		return unansweredPractice(this.#entries ?? [], this.#day.now, this.#world.clock.dayOf);
	});

	/** Whether the journal has been read. */
	readonly known = $derived.by(() => this.#entries !== undefined);

	get problem(): string | undefined {
		return this.#problem;
	}

	/** The practice of a day about which nobody has answered. */
	unansweredOn(day: Day): SessionEntry | undefined {
		return unansweredOn(this.#entries ?? [], day, this.#world.clock.dayOf);
	}

	async read() {
		const { clock, journal } = this.#world;
		const now = clock.now();
		const latest = await journal.between(
			after(now, milliseconds(-lookBack)),
			after(now, dayLength)
		);
		this.#entries = latest.ok
			? entriesThatCount(latest.value, now, clock.dayOf)
			: (this.#entries ?? []);
		this.#problem = problemOf(latest);
	}

	/** Stores the answer, which replaces an earlier one about the same day. */
	async answer(practice: SessionEntry, response: BackResponse) {
		const told = { response, responseTo: practice.id };
		const former = await this.#formerAnswer(practice);
		const entry: CheckIn = {
			...{ kind: 'check-in', ...stampNow(this.#world) },
			...(former ? correctionOf(former, told) : told)
		};
		this.#entries = [...(this.#entries ?? []), entry];
		this.#problem = problemOf(await this.#world.journal.add(entry));
	}

	/** The answer may have been given at any time since, and about another session of the day. */
	async #formerAnswer({ ended }: SessionEntry): Promise<CheckIn | undefined> {
		const { clock, journal } = this.#world;
		const since = await journal.between(
			after(ended, milliseconds(-2 * dayLength)),
			after(clock.now(), dayLength)
		);
		if (!since.ok) return undefined;
		return responsesByDay(since.value, clock.dayOf).get(clock.dayOf(ended));
	}
}
