import { problemOf } from '#core/base/result.ts';
import type { Instant } from '#core/base/units.ts';
import type { AllowanceKind } from '#core/journal/allowance.ts';
import type { Entry } from '#core/journal/entry.ts';
import type { Stop } from '#core/journal/stop.ts';
import type { Urgency } from '#core/journal/urgency.ts';
import type { World } from '#core/ports/ports.ts';
import { latestInstant } from '#core/progress/reading-order.ts';
import { entriesThatCount } from '#core/progression/entries-ahead.ts';
import { todayFrom } from '#core/progression/known-today.ts';
import { tooMuchPain } from '#core/progression/day-grade.ts';
import type { Today } from '#core/progression/today.ts';
import { visitAdviceIn, type VisitAdvice } from '#core/recovery/visit-advice.ts';
import { factsOfHelp } from '#core/relief/unanswered-flow.ts';
import { answersAfterAllowance } from '#core/safety/open-answers.ts';
import {
	admissionOf,
	type Admission,
	type NotToday,
	type PlayRequest
} from '#core/safety/pre-session-check.ts';
import { safetyLimits } from '#core/safety/safety-limits.ts';
import {
	answerScreens,
	standingOf,
	standingByAnswers,
	unclearSigns
} from '#core/safety/screening-state.ts';
import { strengthRecordIn, journalReadStart } from '#core/safety/strength-facts.ts';
import { strengthBlockers } from '#core/safety/strength-unlock.ts';
import { strengthChange, unlockOrder, type Unlock } from '#core/safety/strength.ts';
import { todaysStops } from '#core/safety/todays-stops.ts';
import { addScreening, type MistakenTicks } from '#state/app/add-screening.ts';
import { stampNow } from '#state/app/new-entry.ts';
import type { LiveSettings } from '#state/app/settings.svelte.ts';
import { exercisesOf, type ExerciseSource } from './exercise-source.ts';
import type { Gate } from './gate.ts';

/** Whether moving is a good idea today, by the safety answers and the entries of the last days. */
export class Safety implements Gate {
	readonly #world: World;
	readonly #settings: LiveSettings;
	readonly #exercises: ReturnType<typeof exercisesOf>;
	/** The strength exercises in the order in which they open. */
	readonly unlocks: readonly Unlock[];
	#now: Instant;
	#entries: readonly Entry[] | undefined = $state.raw();
	/** What hurt today, in any window. */
	#stops: readonly Stop[] = $state.raw([]);
	#help: ReturnType<typeof factsOfHelp> | undefined = $state.raw();
	#overruled: readonly NotToday[] = $state.raw([]);
	#problem: string | undefined = $state.raw();

	constructor(world: World, settings: LiveSettings, exercises: ExerciseSource) {
		this.#world = world;
		this.#settings = settings;
		this.#exercises = exercisesOf(exercises);
		this.unlocks = unlockOrder(this.#exercises());
		this.#now = $state.raw(world.clock.now());
	}

	readonly standing = $derived.by(() => standingOf(this.#settings.current.screened, this.#now));

	/** Whether a sign for the next days stands, although the person chose to use the whole range. */
	readonly leftGentle = $derived.by(() => {
		const gentle = standingByAnswers(unclearSigns(this.#settings.current.screened, 'soon'));
		return this.standing.name === 'clear' && gentle.name === 'gentle';
	});
	readonly given = $derived.by(() => this.#limitsWith([]));

	get #facts() {
		return strengthRecordIn(this.#entries ?? [], this.#exercises(), this.#world.clock.dayOf);
	}

	get today(): Today {
		return todayFrom(this.#entries ?? [], this.#now, this.#world.clock.dayOf);
	}

	/** Whether the last days have been read. */
	readonly known = $derived.by(() => this.#entries !== undefined);
	/** Where the way back after a spasm stands; undefined if there is none. */
	readonly recovery = $derived.by(() => this.today.recovery);
	/** Whether there is too much pain today for stretching. */
	readonly painful = $derived.by(() => (this.today.pain ?? 0) >= tooMuchPain);
	/** Whether another routine than the daily one is for today. */
	readonly recovering = $derived.by(
		() => this.painful || (this.recovery !== undefined && this.recovery.stage !== 'daily')
	);
	/** Why strength would be closed by the rules alone, even if it was opened by hand. */
	get gate() {
		const clear = this.standing.name === 'clear';
		return strengthBlockers({ ...this.#facts, ...this.today, clear });
	}
	readonly strong = $derived.by(() => this.given.strength === 'open');
	/** Why a visit should be booked, until that was read. */
	readonly visit = $derived.by(() =>
		visitAdviceIn(this.#entries ?? [], {
			now: this.#now,
			dayOf: this.#world.clock.dayOf,
			today: this.today,
			told: this.#settings.current.told
		})
	);
	readonly problem = $derived.by(() => this.#problem);

	/** Reads the last days and updates strength. If reading fails, the earlier entries stay. */
	async read() {
		const { clock, journal, savedSession, reliefFlow } = this.#world;
		this.#settings.reread();
		this.#now = clock.now();
		const [latest, kept] = await Promise.all([
			// However far ahead a wrong clock dated a spasm, it counts.
			journal.between(journalReadStart(this.#now), latestInstant),
			savedSession.read()
		]);
		this.#entries = latest.ok
			? entriesThatCount(latest.value, this.#now, clock.dayOf)
			: (this.#entries ?? []);
		this.#stops = todaysStops(this.#entries, kept, this.#now, clock.dayOf);
		this.#help = factsOfHelp(reliefFlow.read(), this.#entries, this.#now, clock.dayOf);
		this.#problem = problemOf(latest);
		if (latest.ok) this.#updateStrength();
	}

	admission(wanted: PlayRequest, stops: readonly Stop[] = []): Admission {
		return admissionOf(wanted, {
			standing: this.standing,
			healthAsked: this.#settings.current.health !== undefined,
			given: this.#limitsWith(stops),
			today: this.today,
			...this.#help,
			anyway: this.#overruled
		});
	}

	/** Notes that the person has read why not today, and begins nevertheless. */
	beginAnyway(reason: NotToday) {
		this.#overruled = [...this.#overruled, reason];
	}

	readonly onChange = (call: () => void) => this.#settings.onChange(call);

	#limitsWith(stops: readonly Stop[]) {
		// What was said of a stop since it was stored counts.
		const others = this.#stops.filter((stored) => stops.every(({ at }) => at !== stored.at));
		const firstDays = this.recovery?.stage === 'first-days';
		const recent = { pain: this.today.pain, stops: [...others, ...stops], firstDays };
		return safetyLimits(this.#settings.current, this.#exercises(), recent);
	}

	/** Counts the answer, and takes back in earlier ones what was ticked there by mistake. */
	async answer(asked: readonly Urgency[], signs: readonly string[], mistake?: MistakenTicks) {
		this.#now = this.#world.clock.now();
		this.#settings.change(({ screened }) => ({
			screened: answerScreens(screened, asked, signs, this.#now)
		}));
		this.#updateStrength();
		const answer = { kind: 'screening', ...stampNow(this.#world), asked, signs } as const;
		this.#problem = problemOf(await addScreening(this.#world, answer, mistake));
	}

	/** Opens by hand what was closed, and writes that into the journal. */
	async allow(allowed: AllowanceKind) {
		this.#now = this.#world.clock.now();
		this.#settings.change((answers) =>
			answersAfterAllowance(allowed, answers, this.#now, this.unlocks)
		);
		const entry = { kind: 'allowance', ...stampNow(this.#world), allowed } as const;
		this.#problem = problemOf(await this.#world.journal.add(entry));
	}

	/** Returns to gentle mode. */
	beGentle() {
		this.#settings.change(({ screened }) => ({ screened: unclearSigns(screened, 'soon') }));
	}

	answerHealth(conditions: readonly string[], allowed: readonly string[]) {
		this.#settings.change({
			health: { answered: this.#world.clock.now(), conditions, allowed }
		});
	}

	/** Notes that the advice was read, so that it is not shown again. */
	dismissVisit({ key }: VisitAdvice) {
		this.#settings.change(({ told }) => ({ told: [...told, key] }));
	}

	wantStrength(wanted: boolean) {
		this.#settings.change(({ strengthening }) => ({
			strengthening: { ...strengthening, off: !wanted }
		}));
	}

	#updateStrength() {
		if (!this.#entries) return;
		const { lastSpasmAt: lastSpasm, ...facts } = this.#facts;
		const now = { ...facts, lastSpasm, now: this.#now, gateOpen: this.gate.length === 0 };
		this.#settings.change(({ strengthening }) => strengthChange(strengthening, now, this.unlocks));
	}
}
