import { problemOf } from '#core/base/result.ts';
import { after, dayLength, milliseconds } from '#core/base/units.ts';
import { checkInsIn, sessionsIn, type CheckIn, type Entry } from '#core/journal/entry.ts';
import { wokeLately } from '#core/progression/known-today.ts';
import type { World } from '#core/ports/ports.ts';
import { correctionOf } from '#core/response/correction.ts';
import { stampNow } from '#state/app/new-entry.ts';
import { rescreen } from '#state/app/rescreening.ts';
import { LiveDay } from '#state/app/live-day.ts';
import type { LiveSettings } from '#state/app/settings.svelte.ts';

/** Longer than today and yesterday. */
const lookBack = milliseconds(3 * dayLength);

/** In minutes of a day. */
const noon = 12 * 60;

/** The check-in of today: how the back is. Each answer is an entry of its own. */
export class DayCheckIn {
	readonly #world: World;
	readonly #settings: LiveSettings;
	readonly #day: LiveDay;
	#entries: readonly Entry[] | undefined = $state.raw();
	#problem: string | undefined = $state.raw();

	constructor(world: World, settings: LiveSettings) {
		this.#world = world;
		this.#settings = settings;
		this.#day = new LiveDay(world);
	}

	/** Whether earlier answers have been read. */
	readonly known = $derived.by(() => this.#entries !== undefined);

	readonly #today = $derived.by(() => {
		const { clock } = this.#world;
		const { today } = this.#day;
		return checkInsIn(this.#entries ?? []).filter(({ at }) => clock.dayOf(at) === today);
	});

	readonly #last = $derived.by(() => this.#today.findLast(({ pain }) => pain !== undefined));

	/** The last pain level given today, 0 to 10. */
	readonly pain = $derived.by(() => this.#last?.pain);

	/** Whether it is within an hour of waking up, as the person said. */
	readonly wokeLately = $derived.by(() => wokeLately(this.#entries ?? [], this.#day.now));

	/** Whether to ask about waking up: few do in the afternoon. */
	readonly asksWaking = $derived.by(() => {
		const now = this.#day.now;
		return this.known && (this.wokeLately || this.#world.clock.minuteOf(now) < noon);
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

	/** Tells the pain of now. It corrects the last answer, unless a session was done after that. */
	async tellPain(pain: number) {
		const last = this.#last;
		const former = last && !this.#wasPractised(last) ? last : undefined;
		const entry: CheckIn = {
			...{ kind: 'check-in', ...stampNow(this.#world) },
			...(former ? correctionOf(former, { pain }) : { pain })
		};
		rescreen(this.#settings)({ answers: { pain } });
		this.#entries = [...(this.#entries ?? []), entry];
		this.#problem = problemOf(await this.#world.journal.add(entry));
	}

	/** An entry of its own: whoever corrects the pain later in the day has not woken up anew. */
	async tellWaking(woke: NonNullable<CheckIn['woke']>) {
		const entry: CheckIn = { kind: 'check-in', ...stampNow(this.#world), woke };
		this.#entries = [...(this.#entries ?? []), entry];
		this.#problem = problemOf(await this.#world.journal.add(entry));
	}

	/** A session after it began with that pain, which must stay known. */
	#wasPractised({ at }: CheckIn): boolean {
		return sessionsIn(this.#entries ?? []).some(({ ended }) => ended >= at);
	}
}
