import { milliseconds, type Instant } from '#core/base/units.ts';
import type { World } from '#core/ports/ports.ts';
import { advanceFlow, settleFlow } from '#core/relief/advance-flow.ts';
import { beginFlow, moveFlow, restartFlow } from '#core/relief/flow.ts';
import type { Flow, ReliefAction } from '#core/relief/flow.ts';
import { dosesBetween } from '#core/relief/record.ts';
import { reliefMomentAt, type ReliefMoment } from '#core/relief/relief-moment.ts';
import type { Exercises } from '#core/relief/script.ts';
import { mistakenTicks, type MistakenTicks } from '#state/app/add-screening.ts';
import { ScreenWakeLock } from '#state/app/screen-wake-lock.svelte.ts';
import type { LiveSettings } from '#state/app/settings.svelte.ts';
import { ClockComparison } from '#state/app/clock-comparison.ts';
import { tickerOf, type Ticker } from '#state/app/ticker.ts';
import { ReliefAnswers } from './relief-answers.svelte.ts';
import { ReliefNotes } from './relief-notes.svelte.ts';
import { ReliefSound } from './relief-sound.svelte.ts';
import { ReliefVibration } from './relief-vibration.ts';
import { SpasmAnswer, type SpasmNews } from './spasm-answer.ts';
import { freshFlow, resumableFlow } from './stored-flow.ts';

/** One run of the relief flow: what is shown, heard, felt and written down. */
export class Relief {
	readonly #world: World;
	readonly #settings: LiveSettings;
	readonly #answers: ReliefAnswers;
	readonly #sound: ReliefSound;
	readonly #notes: ReliefNotes;
	readonly #spasm: SpasmAnswer;
	readonly #vibration: ReliefVibration;
	readonly #wakeLock: ScreenWakeLock;
	readonly #ticker: Ticker;
	#flow: Flow;
	#now: Instant;
	readonly #clocks: ClockComparison;
	#resumed = $state.raw(false);
	#still = $state.raw(false);
	#mistake: MistakenTicks | undefined = $state.raw();

	#unwatch: readonly (() => void)[] = [];

	constructor(world: World, settings: LiveSettings, exercises: Exercises) {
		this.#world = world;
		this.#settings = settings;
		this.#answers = new ReliefAnswers(world, settings, exercises);
		this.#now = $state.raw(world.clock.now());
		this.#clocks = new ClockComparison(world.clock);
		this.#flow = $state.raw(beginFlow(this.#now, 'position'));
		this.#notes = new ReliefNotes(world, settings);
		this.#spasm = new SpasmAnswer(this.#notes, (news) => this.#note(news));
		this.#sound = new ReliefSound(world, settings);
		this.#vibration = new ReliefVibration(world, settings);
		this.#wakeLock = new ScreenWakeLock(world.clock, world.wakeLock);
		this.#ticker = tickerOf(world.clock, () => this.#tick());
	}

	readonly #script = $derived.by(() => this.#answers.script);
	readonly moment: ReliefMoment = $derived.by(() =>
		reliefMomentAt(this.#flow, this.#script, this.#now)
	);
	/** Whether the flow resumes where it was left. */
	readonly resumed = $derived.by(() => this.#resumed);
	/** Why something could not be saved. */
	readonly problem = $derived.by(() => this.#notes.problem);
	readonly silence = $derived.by(() => this.#sound.silence);
	/** Whether the person prefers reduced motion. */
	readonly still = $derived.by(() => this.#still);
	/** The signs that were ticked by mistake, while they are asked again. */
	readonly mistaken = $derived.by(() => this.#mistake?.signs ?? []);

	/** Resumes the flow where it was left, or begins anew if `first` is given. */
	open(first: Flow['first'] | undefined) {
		const { clock, reliefFlow, page, audioTrack } = this.#world;
		this.#now = clock.now();
		this.#still = page.prefersReducedMotion();
		this.#unwatch = [
			audioTrack.onProgress((event) => {
				if (event !== 'progress') this.#sound.noteInterruption();
				this.#tick();
			}),
			page.onVisibility(() => this.#tick())
		];
		const begin = () => {
			const stored = first ? undefined : resumableFlow(reliefFlow, this.#now, this.#script);
			this.#resumed = stored !== undefined;
			const flow = stored ?? freshFlow(reliefFlow, this.#now, first ?? 'position');
			this.#go(this.#answers.opened(flow, this.#now));
			this.#announce();
			return this.#flow;
		};
		// Until something is done nothing is stored that could be older than what the disk has.
		const begun = begin();
		reliefFlow.onCorrection(() => this.#flow === begun && begin());
		void this.#answers.read();
		this.#ticker.start();
		void this.#wakeLock.keepOn();
	}

	/** Begins again with the first question. */
	startOver() {
		this.#world.audioTrack.unlock();
		this.#look();
		this.#resumed = false;
		this.#enter(this.#answers.opened(restartFlow(this.#flow, this.#now), this.#now));
	}

	/** Asks the signs again, with those ticked that stand. */
	correctSigns() {
		this.do({ name: 'go', to: 'signs' });
		this.#mistake = mistakenTicks(this.#world, this.#flow.signs ?? []);
	}

	/** Must be called inside a tap, which unlocks the sound. */
	do(action: ReliefAction) {
		this.#world.audioTrack.unlock();
		this.#look();
		const before = this.#flow;
		const after = advanceFlow(before, { ...action, at: this.#now }, this.#script);
		if (action.name === 'answer')
			this.#notes.writeScreening(action.signs, this.#now, this.#mistake);
		if (action.name === 'answer' || action.name === 'go') this.#mistake = undefined;
		this.#record(before, after);
		this.#enter(after);
	}

	/** Notes a tap anywhere. If the sound was refused on a question, its words are said now. */
	touch() {
		const asks = this.moment.doing === undefined;
		this.do({ name: this.silence === 'refused' && asks ? 'again' : 'touch' });
	}

	sayAgain() {
		this.do({ name: this.moment.doing ? 'touch' : 'again' });
	}

	/** Writes the spasm into the journal, because the person said so. */
	async writeSpasm() {
		this.touch();
		await this.#spasm.write(this.#flow, this.#now);
	}

	/** Notes that this was no spasm, and removes one that this flow wrote into the journal. */
	notASpasm() {
		this.touch();
		this.#spasm.deny(this.#flow, this.#now);
	}

	leave() {
		for (const stop of this.#unwatch) stop();
		this.#ticker.stop();
		this.#wakeLock.letGo();
		this.#sound.stop();
	}

	#tick() {
		this.#look();
		const before = this.#flow;
		this.#vibration.vibrate(this.#flow, this.#script, this.#now);
		const next = this.#answers.withSigns(settleFlow(before, this.#now, this.#script), this.#now);
		this.#record(before, next);
		if (next !== before) this.#keep(next);
		this.#sound.follow(this.#flow, this.#script, this.#now);
	}

	/** Reads the clocks. Where the clock was set back, the flow goes back with it: nothing starts anew. */
	#look() {
		const { now, back } = this.#clocks.look();
		this.#now = now;
		if (back > 0) this.#enter(moveFlow(this.#flow, milliseconds(-back)));
	}

	#enter(flow: Flow) {
		this.#keep(flow);
		this.#announce();
	}

	#announce() {
		this.#vibration.skipTo(this.#now);
		void this.#sound.play(this.#flow, this.#script, this.#now);
	}

	#keep(flow: Flow) {
		this.#world.reliefFlow.keep(flow);
		this.#go(flow);
	}

	#go(flow: Flow) {
		this.#flow = flow;
		void this.#spasm.search(flow, this.#now);
	}

	#note({ began, ...known }: SpasmNews) {
		if (began !== this.#flow.began) return;
		this.#keep(advanceFlow(this.#flow, { name: 'note', ...known, at: this.#now }, this.#script));
	}

	#record(before: Flow, next: Flow) {
		dosesBetween(before, next, this.#script).forEach((dose) => this.#notes.writeDose(dose));
	}
}
