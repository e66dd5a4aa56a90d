import type { Exercise } from '#core/exercise/exercise.ts';
import type { Allowed } from '#core/journal/allowance.ts';
import type { Entry } from '#core/journal/entry.ts';
import type { Saved, World } from '#core/ports.ts';
import { tooMuchPain } from '#core/range/practice-day.ts';
import { knownToday } from '#core/range/known-today.ts';
import type { Today } from '#core/range/plan.ts';
import { beforePlaying, type Wanted } from '#core/safety/before.ts';
import { factsOf, readFrom } from '#core/safety/facts.ts';
import { closedBy } from '#core/safety/gate.ts';
import { givenBy, leftOutBy } from '#core/safety/given.ts';
import { isOpen } from '#core/safety/kept.ts';
import { lastingKey, lastingOf, type Lasting } from '#core/safety/lasting.ts';
import { answeredWith, clearedOf, standingOf, toldBy, unclearedOf } from '#core/safety/screened.ts';
import { stageOf } from '#core/safety/stage.ts';
import { openedByHand, strengthNow } from '#core/safety/strength.ts';
import type { Urgency } from '#core/safety/urgency.ts';
import { after, milliseconds, type Instant } from '#core/units.ts';
import type { LiveSettings } from './settings.svelte.ts';

/** Whether moving is a good idea today: what was answered, and what follows from it and from the last days. */
export class Safety {
	readonly #world: World;
	readonly #settings: LiveSettings;
	readonly #exercises: Readonly<Record<string, Exercise>>;
	#now: Instant;
	#entries: readonly Entry[] | undefined = $state.raw();
	#problem: string | undefined = $state.raw();

	constructor(world: World, settings: LiveSettings, exercises: Readonly<Record<string, Exercise>>) {
		this.#world = world;
		this.#settings = settings;
		this.#exercises = exercises;
		this.#now = $state.raw(world.clock.now());
	}

	readonly standing = $derived.by(() => standingOf(this.#settings.current.screened, this.#now));
	/** A sign for the next days stands, and somebody chose the whole range all the same. */
	readonly leftGentle = $derived.by(() => {
		const gentle = toldBy(unclearedOf(this.#settings.current.screened, 'soon'));
		return this.standing.name === 'clear' && gentle.name === 'gentle';
	});
	readonly given = $derived.by(() => givenBy(this.#settings.current, this.#exercises));
	readonly #facts = $derived.by(() =>
		factsOf(this.#entries ?? [], this.#exercises, this.#world.clock.dayOf)
	);
	readonly today: Today = $derived.by(() =>
		knownToday(this.#entries ?? [], this.#now, this.#world.clock.dayOf)
	);
	/** What the last days say is known. */
	readonly known = $derived.by(() => this.#entries !== undefined);
	readonly stage = $derived.by(() => stageOf(this.today.day, this.today.lastSpasm));
	/** Too much of it to stretch. */
	readonly painful = $derived.by(() => (this.today.pain ?? 0) >= tooMuchPain);
	/** What keeps strength closed by itself, whatever was opened by hand. */
	readonly gate = $derived.by(() =>
		closedBy({ ...this.#facts, day: this.today.day, clear: this.standing.name === 'clear' })
	);
	/** What is left out of every routine. */
	readonly leftOut = $derived.by(() => leftOutBy(this.given, this.today));
	readonly strong = $derived.by(() => this.given.strength === 'open');
	/** What should be booked a visit for, until that was said. */
	readonly lasting = $derived.by(() => {
		const found = lastingOf(this.#entries ?? [], this.#now, this.#world.clock.dayOf);
		return found && !this.#settings.current.told.includes(lastingKey(found)) ? found : undefined;
	});
	readonly problem = $derived.by(() => this.#problem);

	/** Looks at the last days, and lets strength follow. */
	async read() {
		const { clock, journal } = this.#world;
		this.#now = clock.now();
		const latest = await journal.between(readFrom(this.#now), after(this.#now, aDay));
		this.#entries = latest.ok ? latest.value : [];
		this.#problem = latest.ok ? undefined : latest.problem;
		if (latest.ok) this.#follow();
	}

	before(wanted: Wanted) {
		return beforePlaying(wanted, {
			standing: this.standing,
			healthAsked: this.#settings.current.health !== undefined,
			given: this.given,
			today: this.today
		});
	}

	async answer(asked: readonly Urgency[], signs: readonly string[]) {
		const { clock, identities } = this.#world;
		this.#now = clock.now();
		const { screened } = this.#settings.current;
		this.#settings.change({ screened: answeredWith(screened, asked, signs, this.#now) });
		this.#follow();
		await this.#write({
			kind: 'screening',
			id: identities.next(),
			device: identities.device(),
			at: this.#now,
			asked,
			signs
		});
	}

	/** Opens by hand what was closed, and writes it down. */
	async allow(allowed: Allowed) {
		const { clock, identities } = this.#world;
		this.#now = clock.now();
		const { screened, strengthening } = this.#settings.current;
		switch (allowed) {
			case 'doctor':
				this.#settings.change({ screened: clearedOf(screened, 'today') });
				break;
			case 'range':
				this.#settings.change({ screened: clearedOf(screened, 'soon') });
				break;
			case 'strength':
				this.#settings.change({ strengthening: openedByHand(strengthening, this.#now) });
				break;
		}
		await this.#write({
			kind: 'allowance',
			id: identities.next(),
			device: identities.device(),
			at: this.#now,
			allowed
		});
	}

	/** Back to gentle mode. */
	beGentle() {
		const { screened } = this.#settings.current;
		this.#settings.change({ screened: unclearedOf(screened, 'soon') });
	}

	answerHealth(conditions: readonly string[], allowed: readonly string[]) {
		this.#settings.change({
			health: { answered: this.#world.clock.now(), conditions, allowed }
		});
	}

	/** It was read, and is not to be said again. */
	heard(lasting: Lasting) {
		this.#settings.change({ told: [...this.#settings.current.told, lastingKey(lasting)] });
	}

	wantStrength(wanted: boolean) {
		const { strengthening } = this.#settings.current;
		this.#settings.change({ strengthening: { ...strengthening, off: !wanted } });
	}

	#follow() {
		if (!this.#entries) return;
		const { lastSpasmAt, daysDone, atGoal } = this.#facts;
		const { strengthening } = this.#settings.current;
		const now = strengthNow(strengthening, {
			now: this.#now,
			...(lastSpasmAt !== undefined && { lastSpasm: lastSpasmAt }),
			gateOpen: this.gate.length === 0,
			daysDone,
			atGoal
		});
		const same =
			isOpen(now) === isOpen(strengthening) &&
			now.opened === strengthening.opened &&
			now.exercises.length === strengthening.exercises.length;
		if (!same) this.#settings.change({ strengthening: now });
	}

	async #write(entry: Entry): Promise<Saved> {
		const saved = await this.#world.journal.add(entry);
		this.#problem = saved.ok ? undefined : saved.problem;
		return saved;
	}
}

/** A clock that was set back leaves entries of a day ahead. */
const aDay = milliseconds(86_400_000);
