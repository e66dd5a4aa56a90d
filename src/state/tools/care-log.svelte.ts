import { problemOf } from '#core/base/result.ts';
import { dayLength, instant } from '#core/base/units.ts';
import { selfCareIn, type Happening } from '#core/journal/entry.ts';
import { identityOf } from '#core/journal/identity.ts';
import type { SelfCare, SelfCareKind } from '#core/journal/self-care.ts';
import { prependEntries } from '#core/journal/prepend-entries.ts';
import { latestInstant } from '#core/progress/reading-order.ts';
import { entriesThatCount } from '#core/progression/entries-ahead.ts';
import type { World } from '#core/ports/ports.ts';
import { removalOf, stampNow } from '#state/app/new-entry.ts';

/** In days. Covers this week, and the days since the last spasm that matter. */
const daysRead = 15;

type CareTime = Pick<SelfCare, 'at' | 'lasted'>;

/** Self-care outside of routines in the last two weeks. */
export class CareLog {
	readonly #world: World;
	#entries: readonly Happening[] = $state.raw([]);
	#known = $state.raw(false);
	#last: SelfCare | undefined = $state.raw();
	#problem: string | undefined = $state.raw();

	constructor(world: World) {
		this.#world = world;
	}

	get entries(): readonly Happening[] {
		return this.#entries;
	}

	/** Whether earlier entries have been read. */
	get known(): boolean {
		return this.#known;
	}

	/** The entry written here last, until it is undone. */
	get last(): SelfCare | undefined {
		return this.#last;
	}

	get problem(): string | undefined {
		return this.#problem;
	}

	readonly cares: readonly SelfCare[] = $derived.by(() => selfCareIn(this.#entries));

	async read() {
		const { clock, journal } = this.#world;
		const now = clock.now();
		const from = instant(Math.max(0, now - daysRead * dayLength));
		const read = await journal.between(from, latestInstant);
		const counting = read.ok ? entriesThatCount(read.value, now, clock.dayOf) : [];
		if (read.ok) this.#entries = prependEntries(this.#entries, counting);
		this.#known = true;
		this.#problem = problemOf(read);
	}

	/** What a timer measured is written once, whichever window of the browser ends it. */
	async writeTimed(care: SelfCareKind, time: Required<CareTime>) {
		await this.write(care, { ...time, id: identityOf(time.at, 0, new Uint8Array(8)) });
	}

	async write(care: SelfCareKind, time: Partial<CareTime & Pick<SelfCare, 'id'>> = {}) {
		const entry: SelfCare = { kind: 'self-care', ...stampNow(this.#world), care, ...time };
		this.#entries = [...this.#entries, entry];
		this.#last = entry;
		this.#problem = problemOf(await this.#world.journal.add(entry));
	}

	async undo() {
		const last = this.#last;
		if (!last) return;
		this.#last = undefined;
		this.#entries = this.#entries.filter(({ id }) => id !== last.id);
		this.#problem = problemOf(await this.#world.journal.add(removalOf(this.#world, [last.id])));
	}
}
