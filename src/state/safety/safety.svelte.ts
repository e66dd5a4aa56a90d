import { after, milliseconds, type Instant } from '#core/base/units.ts';
import type { Exercise } from '#core/exercise/exercise.ts';
import type { Allowed } from '#core/journal/allowance.ts';
import type { Entry } from '#core/journal/entry.ts';
import type { Stop } from '#core/journal/stop.ts';
import type { Urgency } from '#core/journal/urgency.ts';
import type { Saved, World } from '#core/ports/ports.ts';
import { todayFrom } from '#core/progression/known-today.ts';
import { tooMuchPain } from '#core/progression/practice-day.ts';
import type { Today } from '#core/progression/today.ts';
import { lastingPainKey, lastingPainIn, type LastingPain } from '#core/safety/lasting-pain.ts';
import { openAnswers } from '#core/safety/open-answers.ts';
import {
	admissionOf,
	type Admission,
	type NotToday,
	type Wanted
} from '#core/safety/pre-session-check.ts';
import { recoveryStageOn } from '#core/safety/recovery-stage.ts';
import { safetyLimits } from '#core/safety/safety-limits.ts';
import { answerScreens, standingOf, toldBy, unclearSigns } from '#core/safety/screening-state.ts';
import { strengthRecordIn, readFrom } from '#core/safety/strength-facts.ts';
import { strengthBlockers } from '#core/safety/strength-unlock.ts';
import { strengthChange } from '#core/safety/strength.ts';
import { todaysStops } from '#core/safety/todays-stops.ts';
import type { LiveSettings } from '#state/app/settings.svelte.ts';
import type { Gate } from './gate.ts';

/** Whether moving is a good idea today: what was answered, and what follows from it and from the last days. */
export class Safety implements Gate {
	readonly #world: World;
	readonly #settings: LiveSettings;
	readonly #exercises: Readonly<Record<string, Exercise>>;
	#now: Instant;
	#entries: readonly Entry[] | undefined = $state.raw();
	/** What hurt today, in whichever window. */
	#stops: readonly Stop[] = $state.raw([]);
	#anyway: readonly NotToday[] = $state.raw([]);
	#problem: string | undefined = $state.raw();

	constructor(world: World, settings: LiveSettings, exercises: Readonly<Record<string, Exercise>>) {
		this.#world = world;
		this.#settings = settings;
		this.#exercises = exercises;
		this.#now = $state.raw(world.clock.now());
	}

	get standing() {
		return standingOf(this.#settings.current.screened, this.#now);
	}

	/** A sign for the next days stands, and somebody chose the whole range all the same. */
	readonly leftGentle = $derived.by(() => {
		const gentle = toldBy(unclearSigns(this.#settings.current.screened, 'soon'));
		return this.standing.name === 'clear' && gentle.name === 'gentle';
	});
	get given() {
		return this.#givenWith([]);
	}

	get #facts() {
		return strengthRecordIn(this.#entries ?? [], this.#exercises, this.#world.clock.dayOf);
	}

	get today(): Today {
		return todayFrom(this.#entries ?? [], this.#now, this.#world.clock.dayOf);
	}

	/** What the last days say is known. */
	readonly known = $derived.by(() => this.#entries !== undefined);
	readonly stage = $derived.by(() => recoveryStageOn(this.today.day, this.today.lastSpasm));
	/** Too much of it to stretch. */
	readonly painful = $derived.by(() => (this.today.pain ?? 0) >= tooMuchPain);
	/** What keeps strength closed by itself, whatever was opened by hand. */
	get gate() {
		const { day } = this.today;
		return strengthBlockers({ ...this.#facts, day, clear: this.standing.name === 'clear' });
	}

	readonly strong = $derived.by(() => this.given.strength === 'open');
	/** What should be booked a visit for, until that was said. */
	readonly lasting = $derived.by(() => {
		const found = lastingPainIn(this.#entries ?? [], this.#now, this.#world.clock.dayOf);
		return found && !this.#settings.current.told.includes(lastingPainKey(found))
			? found
			: undefined;
	});
	readonly problem = $derived.by(() => this.#problem);

	/** Looks at the last days, and lets strength follow. Where that fails, what was known stays known. */
	async read() {
		const { clock, journal, savedSession } = this.#world;
		this.#settings.look();
		this.#now = clock.now();
		const [latest, kept] = await Promise.all([
			journal.between(readFrom(this.#now), after(this.#now, aDay)),
			savedSession.kept()
		]);
		this.#entries = latest.ok ? latest.value : (this.#entries ?? []);
		this.#stops = todaysStops(this.#entries, kept, this.#now, clock.dayOf);
		this.#problem = latest.ok ? undefined : latest.problem;
		if (latest.ok) this.#follow();
	}

	admission(wanted: Wanted, stops: readonly Stop[] = []): Admission {
		return admissionOf(wanted, {
			standing: this.standing,
			healthAsked: this.#settings.current.health !== undefined,
			given: this.#givenWith(stops),
			today: this.today,
			anyway: this.#anyway
		});
	}

	/** Somebody has read why not, and begins all the same. */
	begunAnyway(reason: NotToday) {
		this.#anyway = [...this.#anyway, reason];
	}

	onChange(call: () => void): () => void {
		return this.#settings.onChange(call);
	}

	#givenWith(stops: readonly Stop[]) {
		const lately = { pain: this.today.pain, stops: [...this.#stops, ...stops] };
		return safetyLimits(this.#settings.current, this.#exercises, lately);
	}

	async answer(asked: readonly Urgency[], signs: readonly string[]) {
		this.#now = this.#world.clock.now();
		this.#settings.change(({ screened }) => ({
			screened: answerScreens(screened, asked, signs, this.#now)
		}));
		this.#follow();
		await this.#write({ kind: 'screening', ...this.#stamp(), asked, signs });
	}

	/** Opens by hand what was closed, and writes it down. */
	async allow(allowed: Allowed) {
		this.#now = this.#world.clock.now();
		this.#settings.change((answers) => openAnswers(allowed, answers, this.#now));
		await this.#write({ kind: 'allowance', ...this.#stamp(), allowed });
	}

	/** Back to gentle mode. */
	beGentle() {
		this.#settings.change(({ screened }) => ({ screened: unclearSigns(screened, 'soon') }));
	}

	answerHealth(conditions: readonly string[], allowed: readonly string[]) {
		this.#settings.change({
			health: { answered: this.#world.clock.now(), conditions, allowed }
		});
	}

	/** It was read, and is not to be said again. */
	heard(lasting: LastingPain) {
		this.#settings.change(({ told }) => ({ told: [...told, lastingPainKey(lasting)] }));
	}

	wantStrength(wanted: boolean) {
		this.#settings.change(({ strengthening }) => ({
			strengthening: { ...strengthening, off: !wanted }
		}));
	}

	#follow() {
		if (!this.#entries) return;
		const { lastSpasmAt: lastSpasm, ...facts } = this.#facts;
		const now = { ...facts, lastSpasm, now: this.#now, gateOpen: this.gate.length === 0 };
		this.#settings.change(({ strengthening }) => strengthChange(strengthening, now));
	}

	#stamp() {
		const { ids } = this.#world;
		return { id: ids.next(), device: ids.device(), at: this.#now };
	}

	async #write(entry: Entry): Promise<Saved> {
		const saved = await this.#world.journal.add(entry);
		this.#problem = saved.ok ? undefined : saved.problem;
		return saved;
	}
}

/** A clock that was set back leaves entries of a day ahead. */
const aDay = milliseconds(86_400_000);
