import { sessionEntry, stepsDone } from '#core/journal/session-entry.ts';
import type { Saved, World } from '#core/ports.ts';
import type { Targets } from '#core/range/target.ts';
import { todaysTargets } from '#core/range/todays-targets.ts';
import { cuesBetween } from '#core/session/cues.ts';
import { noAnswers, type Answers } from '#core/session/running-session.ts';
import {
	advance,
	begin,
	momentOf,
	resumesIn,
	type Session,
	type SessionEvent
} from '#core/session/session.ts';
import { snapshotOf } from '#core/session/snapshot.ts';
import { milliseconds, type Instant } from '#core/units.ts';
import { keeperOf } from './keeper.ts';
import { opening } from './opening.ts';
import type { Programme, Programmes, Strength } from './programme.ts';
import type { LiveSettings } from './settings.svelte.ts';
import { Sight } from './sight.svelte.ts';

/** How often it looks at the clock, also while nothing is drawn. */
const heartbeat = milliseconds(200);
/** A pause longer than this lets the screen go dark. */
const patience = milliseconds(180_000);

/** One session being played: carries out what `advance` decides. */
export class Player {
	readonly #world: World;
	readonly #settings: LiveSettings;
	readonly #programme: Programme;
	readonly #programmes: Programmes;
	readonly #keeper;
	readonly sight: Sight;
	#session: Session;
	#now: Instant;
	#targets: Targets;
	#strength: Strength;
	#answers: Answers = $state.raw(noAnswers);
	#problem: string | undefined = $state.raw();
	#screenStaysOn = $state.raw(true);
	#left = false;
	#stopClock: (() => void) | undefined;
	#stopPatience: (() => void) | undefined;
	#stopWatching: (() => void) | undefined;

	constructor(world: World, settings: LiveSettings, programme: Programme, programmes: Programmes) {
		this.#world = world;
		this.#settings = settings;
		this.#programme = programme;
		this.#programmes = programmes;
		this.#keeper = keeperOf(world.running, (saved) => this.#tell(saved));
		this.#strength = settings.current.strength;
		this.#targets = $state.raw(todaysTargets(programme.exercises, []));
		this.#session = $state.raw(begin('', programme.timetable(this.#targets, this.#strength)));
		this.#now = $state.raw(world.clock.now());
		this.sight = new Sight(programme.exercises, () => ({
			moment: this.moment,
			targets: this.#targets,
			still: world.page.prefersStill()
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
	readonly done = $derived.by(() =>
		stepsDone({
			session: this.#session,
			exercises: this.#programme.exercises,
			targets: this.#targets,
			answers: this.#answers
		})
	);

	get answers(): Answers {
		return this.#answers;
	}

	/** What could not be kept, for the person. */
	get problem(): string | undefined {
		return this.#problem;
	}

	get screenStaysOn(): boolean {
		return this.#screenStaysOn;
	}

	/** Comes back to the session that was under way, paused; else begins a new one at once. */
	async open(): Promise<void> {
		const found = await opening(
			this.#world,
			this.#programme,
			this.#settings.current.strength,
			this.#programmes
		);
		if (this.#left) return;
		this.#targets = found.targets;
		this.#strength = found.strength;
		this.#answers = found.answers;
		this.#problem = found.problem;
		this.#session = found.session;
		this.#now = this.#world.clock.now();
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
		const { phase } = this.#session;
		if (phase.name !== 'finished') return;
		this.#session = {
			...this.#session,
			phase: { name: 'paused', elapsed: phase.elapsed, reason: 'asked' }
		};
		this.#keep();
	}

	answer(answers: Answers) {
		this.#answers = answers;
		this.#keep();
	}

	/** Writes the session down and clears its place. Without anything done there is nothing to write. */
	async save(): Promise<Saved> {
		const entry = sessionEntry({
			session: this.#session,
			exercises: this.#programme.exercises,
			targets: this.#targets,
			answers: this.#answers,
			device: this.#world.identities.device(),
			at: this.#world.clock.now()
		});
		const saved: Saved = entry ? await this.#world.journal.add(entry) : { ok: true };
		return saved.ok ? this.#keeper.forget() : saved;
	}

	/** Pauses and lets go of the world. What was played stays kept. */
	leave() {
		this.#happen('pause');
		this.#left = true;
		this.#stopWatching?.();
		this.#rest();
		this.#world.wakeLock.release();
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
		const { name } = this.phase;
		if (!this.#settings.current.sound || (name !== 'running' && name !== 'finished')) return;
		if (name === 'finished' && !this.moment.done) return;
		for (const cue of cuesBetween(heard, this.moment)) this.#world.speaker.play(cue);
	}

	/** From standing still to going, or back. */
	#turn() {
		this.#stopPatience?.();
		if (this.phase.name === 'running' || this.phase.name === 'resuming') {
			this.#world.wakeLock.hold().then((held) => (this.#screenStaysOn = held));
			this.#run();
			return;
		}
		this.#rest();
		if (this.finished) this.#world.wakeLock.release();
		else
			this.#stopPatience = this.#world.clock.after(patience, () => this.#world.wakeLock.release());
	}

	/** Frames draw it; the heartbeat goes on while the page is hidden, when no frame comes. */
	#run() {
		if (this.#stopClock) return;
		const tick = () => this.#happen('tick');
		const stopFrames = this.#world.clock.eachFrame(tick);
		let stopBeat = () => {};
		const beat = () => {
			stopBeat = this.#world.clock.after(heartbeat, () => {
				beat();
				tick();
			});
		};
		beat();
		this.#stopClock = () => {
			stopFrames();
			stopBeat();
		};
	}

	#rest() {
		this.#stopClock?.();
		this.#stopClock = undefined;
	}

	#keep() {
		const { phase } = this.#session;
		this.#keeper.keep({
			snapshot: snapshotOf(this.#session, this.#now),
			targets: this.#targets,
			strength: this.#strength,
			answers: this.#answers,
			...(phase.name === 'finished' && { finished: phase.ended }),
			keptAt: this.#now
		});
	}

	#tell(saved: Saved) {
		this.#problem = saved.ok ? undefined : saved.problem;
	}
}
