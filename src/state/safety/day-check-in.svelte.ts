import { problemOf } from '#core/base/result.ts';
import { after, dayLength, milliseconds } from '#core/base/units.ts';
import { checkInsIn, sessionsIn, type CheckIn, type Entry } from '#core/journal/entry.ts';
import type { World } from '#core/ports/ports.ts';
import { stampNow } from '#state/app/new-entry.ts';
import { rescreen } from '#state/app/rescreening.ts';
import type { LiveSettings } from '#state/app/settings.svelte.ts';

type Answer = Pick<CheckIn, 'pain' | 'morning'>;

/** Longer than today and yesterday. */
const lookBack = milliseconds(3 * dayLength);

/** The check-in of today: how the back is. Each answer is an entry of its own. */
export class DayCheckIn {
	readonly #world: World;
	readonly #settings: LiveSettings;
	#entries: readonly Entry[] | undefined = $state.raw();
	#problem: string | undefined = $state.raw();

	constructor(world: World, settings: LiveSettings) {
		this.#world = world;
		this.#settings = settings;
	}

	/** Whether earlier answers have been read. */
	readonly known = $derived.by(() => this.#entries !== undefined);

	readonly #today = $derived.by(() => {
		const { clock } = this.#world;
		const today = clock.dayOf(clock.now());
		return checkInsIn(this.#entries ?? []).filter(({ at }) => clock.dayOf(at) === today);
	});

	/** The last pain level given today, 0 to 10. */
	readonly pain = $derived.by(() => this.#today.findLast(({ pain }) => pain !== undefined)?.pain);

	readonly morning = $derived.by(
		() => this.#today.findLast(({ morning }) => morning !== undefined)?.morning
	);

	/** Whether there was a session yesterday, so that the morning after should be asked about. */
	readonly owesMorning = $derived.by(() => {
		const { clock } = this.#world;
		const yesterday = clock.dayOf(clock.now()) - 1;
		return sessionsIn(this.#entries ?? []).some(({ ended }) => clock.dayOf(ended) === yesterday);
	});

	readonly problem = $derived.by(() => this.#problem);

	async read() {
		const { clock, journal } = this.#world;
		const now = clock.now();
		const latest = await journal.between(
			after(now, milliseconds(-lookBack)),
			after(now, dayLength)
		);
		this.#entries = latest.ok ? latest.value : [];
		this.#problem = problemOf(latest);
	}

	async answer(answer: Answer) {
		const entry: CheckIn = { kind: 'check-in', ...stampNow(this.#world), ...answer };
		rescreen(this.#settings)({ answers: answer });
		this.#entries = [...(this.#entries ?? []), entry];
		this.#problem = problemOf(await this.#world.journal.add(entry));
	}
}
