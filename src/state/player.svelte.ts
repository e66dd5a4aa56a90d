import { sessionEntry, stepsDone } from '#core/journal/session-entry.ts';
import type { Saved, World } from '#core/ports.ts';
import { targetsOf, todaysPlans } from '#core/range/todays-plans.ts';
import { cuesOwed } from '#core/session/cues.ts';
import { practisedIn } from '#core/session/practised.ts';
import { noAnswers, runningOf, type Answers } from '#core/session/running-session.ts';
import {
	advance,
	begin,
	momentOf,
	resumesIn,
	type Session,
	type SessionEvent
} from '#core/session/session.ts';
import { reopened } from '#core/session/reopened.ts';
import type { Instant } from '#core/units.ts';
import { keeperOf } from './keeper.ts';
import { LitScreen } from './lit-screen.svelte.ts';
import { elsewhere, opening, standing, type Aims } from './opening.ts';
import type { Programme, Programmes, Strength } from './programme.ts';
import type { LiveSettings } from './settings.svelte.ts';
import { pulseOf } from './pulse.ts';
import { Sight } from './sight.svelte.ts';

/** One session being played: carries out what `advance` decides. */
export class Player {
	readonly #world: World;
	readonly #settings: LiveSettings;
	readonly #programme: Programme;
	readonly #programmes: Programmes;
	readonly #keeper;
	readonly #pulse;
	readonly #screen;
	readonly sight: Sight;
	#session: Session;
	#now: Instant;
	#aims: Aims;
	#strength: Strength;
	#answers: Answers = $state.raw(noAnswers);
	#notRead: string | undefined = $state.raw();
	#notKept: string | undefined = $state.raw();
	#still = $state.raw(false);
	#left = false;
	#leaveMat: (() => void) | undefined;
	#stopWatching: (() => void) | undefined;

	constructor(world: World, settings: LiveSettings, programme: Programme, programmes: Programmes) {
		this.#world = world;
		this.#settings = settings;
		this.#programme = programme;
		this.#programmes = programmes;
		this.#keeper = keeperOf(world.running, (saved) => {
			this.#notKept = saved.ok ? undefined : saved.problem;
		});
		this.#pulse = pulseOf(world.clock, () => this.#happen('tick'));
		this.#screen = new LitScreen(world.clock, world.wakeLock);
		this.#strength = settings.current.strength;
		const first = todaysPlans(programme.exercises, {}, { day: 0 });
		const targets = targetsOf(programme.exercises, first);
		this.#aims = $state.raw({ targets, levels: targets, reached: {} });
		this.#session = $state.raw(begin('', programme.timetable(targets, this.#strength)));
		this.#now = $state.raw(world.clock.now());
		this.sight = new Sight(programme.exercises, () => ({
			moment: this.moment,
			timetable: this.timetable,
			...this.#aims,
			still: this.#still
		}));
	}

	readonly moment = $derived.by(() => momentOf(this.#session, this.#now));
	readonly phase = $derived.by(() => this.#session.phase);
	readonly timetable = $derived.by(() => this.#session.timetable);
	readonly going = $derived(
		this.phase.name === 'running' || this.phase.name === 'resuming' || this.phase.name === 'ready'
	);
	readonly finished = $derived(this.phase.name === 'finished');
	/** Whole seconds until it goes on after a pause. */
	readonly resumesIn = $derived.by(() => Math.ceil(resumesIn(this.#session, this.#now) / 1000));
	readonly #outcome = $derived.by(() => ({
		session: this.#session,
		exercises: this.#programme.exercises,
		...this.#aims,
		answers: this.#answers
	}));
	readonly done = $derived.by(() => stepsDone(this.#outcome));
	readonly practised = $derived.by(() => practisedIn(this.#session));

	readonly answers = $derived.by(() => this.#answers);
	/** What could not be kept or read, for the person. */
	readonly problem = $derived.by(() => this.#notKept ?? this.#notRead);
	readonly screenStaysOn = $derived.by(() => this.#screen.current);

	/** Comes back to the session that was under way, paused; else begins a new one at once. */
	async open(): Promise<void> {
		const leaveMat = await this.#world.mat.take();
		if (!leaveMat) {
			this.#session = standing(this.#session);
			this.#notRead = elsewhere;
			return;
		}
		const found = await opening(
			this.#world,
			this.#programme,
			this.#settings.current.strength,
			this.#programmes
		);
		if (this.#left) return leaveMat();
		this.#leaveMat = leaveMat;
		if (found.alone) this.#keeper.begin();
		this.#aims = found.aims;
		this.#strength = found.strength;
		this.#answers = found.answers;
		this.#notRead = found.problem;
		this.#session = found.session;
		this.#now = this.#world.clock.now();
		this.#still = this.#world.page.prefersStill();
		this.#stopWatching = this.#world.page.onVisibility(() => this.#happen('tick'));
		if (this.#session.phase.name === 'ready') this.#happen('play');
	}

	pause = () => this.#happen('pause');
	next = () => this.#happen('next');
	previous = () => this.#happen('previous');
	restartStep = () => this.#happen('restart-step');
	end = () => this.#happen('end');

	resume() {
		this.#world.speaker.wake();
		this.#happen('resume');
	}

	/** Back into a session that was ended early, paused where it was. */
	reopen() {
		this.#session = reopened(this.#session);
		this.#keep();
	}

	answer(answers: Answers) {
		this.#answers = answers;
		this.#keep();
	}

	/** Writes the session down and clears its place. Without anything done there is nothing to write. */
	async save(): Promise<Saved> {
		const entry = sessionEntry({
			...this.#outcome,
			device: this.#world.identities.device()
		});
		const saved: Saved = entry ? await this.#world.journal.add(entry) : { ok: true };
		if (saved.ok) await this.#keeper.forget();
		return saved;
	}

	/** Pauses and lets go of the world. What was played stays kept. */
	leave() {
		this.#happen('pause');
		this.#left = true;
		this.#stopWatching?.();
		this.#pulse.stop();
		this.#screen.letGo();
		if (this.#leaveMat) void this.#keeper.settled().then(this.#leaveMat);
	}

	#happen(name: Exclude<SessionEvent['name'], 'seek'>) {
		if (this.#left || this.#session.id === '') return;
		const before = this.#session;
		const heard = before.phase.name === 'running' ? this.moment : undefined;
		const second = this.sight.seconds;
		this.#now = this.#world.clock.now();
		this.#session = advance(before, { name, at: this.#now });
		this.#sound(heard);
		if (before.phase.name !== this.#session.phase.name) this.#turn();
		if (name !== 'tick' || second !== this.sight.seconds) this.#keep();
	}

	/** What is owed to the ear for coming here. */
	#sound(heard: typeof this.moment | undefined) {
		if (!this.#settings.current.sound) return;
		for (const cue of cuesOwed(this.#session, heard, this.moment)) this.#world.speaker.play(cue);
	}

	/** From standing still to going, or back. */
	#turn() {
		const moves = this.phase.name === 'running' || this.phase.name === 'resuming';
		if (moves) this.#pulse.start();
		else this.#pulse.stop();
		if (moves) void this.#screen.keepOn();
		else if (this.finished) this.#screen.letGo();
		else this.#screen.letGoSoon();
	}

	#keep() {
		this.#keeper.keep(runningOf(this.#outcome, this.#strength, this.#now));
	}
}
