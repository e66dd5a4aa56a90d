import { after, instant, milliseconds, type Instant } from '#core/base/units.ts';
import type { World } from '#core/ports/ports.ts';
import { advanceFlow, resumeFlow, settleFlow } from '#core/relief/advance-flow.ts';
import { beginFlow, type ReliefAction, type Flow } from '#core/relief/flow.ts';
import type { Script } from '#core/relief/passage.ts';
import { readFlow } from '#core/relief/read-flow.ts';
import { dosesBetween, owesSpasm } from '#core/relief/record.ts';
import { reliefCuesBetween } from '#core/relief/relief-cues.ts';
import { reliefMomentAt, type ReliefMoment } from '#core/relief/relief-moment.ts';
import type { Exercises } from '#core/relief/script.ts';
import { ScreenWakeLock } from '#state/app/screen-wake-lock.svelte.ts';
import type { LiveSettings } from '#state/app/settings.svelte.ts';
import { tickerOf, type Ticker } from '#state/app/ticker.ts';
import { ReliefAnswers } from './relief-answers.svelte.ts';
import { ReliefNotes } from './relief-notes.svelte.ts';
import { ReliefSound } from './relief-sound.svelte.ts';
import { ReliefVibration } from './relief-vibration.ts';

/** Heard ahead: the longest stage, and the words after it. */
const ahead = milliseconds(25 * 60_000);
/** What began so long ago is over. */
const behind = 60_000;

/** One time that the back went: what is shown, heard, felt and written down of it. */
export class Relief {
	readonly #world: World;
	readonly #settings: LiveSettings;
	readonly #answers: ReliefAnswers;
	readonly #sound: ReliefSound;
	readonly #notes: ReliefNotes;
	readonly #vibration: ReliefVibration;
	readonly #screen: ScreenWakeLock;
	readonly #ticker: Ticker;
	#flow: Flow;
	#now: Instant;
	#resumed = $state.raw(false);
	#still = $state.raw(false);
	#noting = false;
	#heardUntil: Instant;
	#heardFor: Script | undefined;
	#unwatch: readonly (() => void)[] = [];

	constructor(world: World, settings: LiveSettings, exercises: Exercises) {
		const now = world.clock.now();
		this.#world = world;
		this.#settings = settings;
		this.#answers = new ReliefAnswers(world, settings, exercises);
		this.#now = $state.raw(now);
		this.#flow = $state.raw(beginFlow(now, 'position'));
		this.#heardUntil = now;
		this.#notes = new ReliefNotes(world, settings);
		this.#sound = new ReliefSound(world, settings);
		this.#vibration = new ReliefVibration(world, settings);
		this.#screen = new ScreenWakeLock(world.clock, world.wakeLock);
		this.#ticker = tickerOf(world.clock, () => this.#look());
	}

	readonly #script = $derived.by(() => this.#answers.script);
	readonly moment: ReliefMoment = $derived.by(() =>
		reliefMomentAt(this.#flow, this.#script, this.#now)
	);

	/** Whether it goes on from where it was left. */
	get resumed(): boolean {
		return this.#resumed;
	}

	/** Why something could not be written down. */
	get problem(): string | undefined {
		return this.#notes.problem;
	}

	get silence() {
		return this.#sound.silence;
	}

	/** Whether nothing is to move on the screen. */
	get still(): boolean {
		return this.#still;
	}

	/** From where it was left, unless a new spasm grips. */
	open(first: Flow['first'] | undefined) {
		const { clock, reliefFlow: store, page, audioTrack } = this.#world;
		this.#now = clock.now();
		this.#still = page.prefersStill();
		const kept = first ? undefined : readFlow(store.kept());
		const again = kept && resumeFlow(kept, this.#now, this.#script);
		this.#resumed = again !== undefined;
		this.#unwatch = [
			audioTrack.onProgress((interrupted) => {
				if (interrupted) this.#sound.interrupted();
				this.#look();
			}),
			page.onVisibility(() => this.#look())
		];
		const flow = again ?? beginFlow(this.#now, first ?? 'position');
		this.#enter(this.#answers.heldTo(flow, this.#now));
		void this.#answers.read();
		this.#ticker.start();
		void this.#screen.keepOn();
	}

	/** From the questions on, whatever was. */
	startOver() {
		this.#world.audioTrack.wake();
		this.#now = this.#world.clock.now();
		this.#resumed = false;
		const { spasm, cooled } = this.#flow;
		const known = { ...(spasm && { spasm }), ...(cooled !== undefined && { cooled }) };
		this.#enter({ ...beginFlow(this.#now, 'position'), ...known });
	}

	/** To be called inside a tap, which wakes the sound. */
	do(asked: ReliefAction) {
		this.#world.audioTrack.wake();
		this.#now = this.#world.clock.now();
		const before = this.#flow;
		const after = advanceFlow(before, { ...asked, at: this.#now }, this.#script);
		if (asked.name === 'answer') this.#notes.answered(asked.signs, this.#now);
		this.#record(before, after);
		this.#enter(after);
	}

	/** Any tap: what could not be heard before is said now. */
	touch() {
		const asks = this.moment.doing === undefined;
		this.do({ name: this.silence === 'refused' && asks ? 'again' : 'touch' });
	}

	sayAgain() {
		this.do({ name: this.moment.doing ? 'touch' : 'again' });
	}

	/** What was written as a spasm is taken back. */
	notASpasm() {
		const { spasm } = this.#flow;
		if (spasm?.name !== 'written') return;
		this.#notes.takeBack(spasm.id, this.#now);
		const undone = { name: 'note', noted: { name: 'undone' }, at: this.#now } as const;
		this.#keep(advanceFlow(this.#flow, undone, this.#script));
	}

	leave() {
		for (const stop of this.#unwatch) stop();
		this.#ticker.stop();
		this.#screen.letGo();
		this.#sound.stop();
	}

	#look() {
		const before = this.#flow;
		this.#now = this.#world.clock.now();
		this.#vibration.feel(this.#flow, this.#script, this.#now);
		const here = this.#answers.heldTo(settleFlow(before, this.#now, this.#script), this.#now);
		this.#record(before, here);
		if (here !== before) this.#keep(here);
		if (this.#now > this.#heardUntil || this.#heardFor !== this.#script) this.#play();
		this.#sound.follow(this.#now);
	}

	#enter(flow: Flow) {
		this.#keep(flow);
		this.#vibration.forget(this.#now);
		this.#play();
	}

	#keep(flow: Flow) {
		this.#flow = flow;
		this.#world.reliefFlow.keep(flow);
		if (owesSpasm(flow)) void this.#noteSpasm();
	}

	#play() {
		const since = instant(Math.max(this.#flow.since, this.#now - behind));
		this.#heardUntil = after(this.#now, ahead);
		this.#heardFor = this.#script;
		void this.#sound.play(
			reliefCuesBetween(this.#flow, this.#script, since, this.#heardUntil),
			since
		);
	}

	async #noteSpasm() {
		if (this.#noting) return;
		this.#noting = true;
		const spasm = await this.#notes.spasm(this.#flow.began, this.#now);
		this.#keep(advanceFlow(this.#flow, { name: 'note', ...spasm, at: this.#now }, this.#script));
		this.#noting = false;
	}

	#record(before: Flow, here: Flow) {
		for (const dose of dosesBetween(before, here, this.#script)) this.#notes.dose(dose);
	}
}
