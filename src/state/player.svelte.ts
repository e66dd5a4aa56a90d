import { sessionEntry, stepsDone } from '#core/journal/session-entry.ts';
import type { Saved, World } from '#core/ports.ts';
import type { LastReached } from '#core/range/last-reached.ts';
import { addedAt } from '#core/routine/added.ts';
import { givenBy } from '#core/safety/given.ts';
import { askedOutside } from '#core/session/asked-outside.ts';
import { practisedIn } from '#core/session/practised.ts';
import { reopened } from '#core/session/reopened.ts';
import { reshaped } from '#core/session/reshaped.ts';
import type { Answers, Notes } from '#core/session/running-session.ts';
import {
	advance,
	begin,
	momentOf,
	resumesIn,
	type Asked,
	type Session
} from '#core/session/session.ts';
import type { Instant, Milliseconds } from '#core/units.ts';
import { alarmBy } from './alarm.ts';
import { Hurting } from './hurting.svelte.ts';
import { Notebook } from './notebook.svelte.ts';
import { notesUnread, opening, timetableFor } from './opening.ts';
import type { Programme, Programmes } from './programme.ts';
import type { LiveSettings } from './settings.svelte.ts';
import { Sight } from './sight.svelte.ts';
import { Surroundings } from './surroundings.svelte.ts';
import { Whereabouts } from './whereabouts.svelte.ts';

/** One session being played: carries out what `advance` decides. */
export class Player {
	readonly #world: World;
	#programme: Programme;
	readonly #find: () => ReturnType<typeof opening>;
	readonly #notebook: Notebook;
	readonly around: Surroundings;
	readonly hurting: Hurting;
	readonly sight: Sight;
	readonly whereabouts: Whereabouts;
	#session: Session;
	#now: Instant;
	#reached: LastReached = $state.raw({});
	#notRead: string | undefined = $state.raw();
	#still = $state.raw(false);
	#left = false;

	constructor(world: World, settings: LiveSettings, programme: Programme, programmes: Programmes) {
		this.#world = world;
		this.#programme = programme;
		const given = givenBy(settings.current, programme.exercises);
		this.#find = () => opening(world, programme, given, programmes);
		this.around = new Surroundings(world, settings, programme, {
			look: () => this.#happen({ name: 'tick' }),
			interrupted: this.pause,
			asked: (ask) => this.#happen(askedOutside(ask, this.moment, this.around.seen))
		});
		const notes = notesUnread(programme, given.strength);
		this.#notebook = new Notebook(world.running, notes, alarmBy(settings));
		this.#session = $state.raw(begin('', timetableFor(programme, notes)));
		this.#now = $state.raw(world.clock.now());
		this.hurting = new Hurting(programme.exercises, this.#seen, {
			happen: (asked) => this.#happen(asked),
			note: (more) => this.#note(more),
			resume: () => this.resume(),
			around: this.around
		});
		this.sight = new Sight(programme.exercises, this.#seen);
		const stay = { asked: () => this.leave(), taken: () => this.#letGo() };
		this.whereabouts = new Whereabouts(world, programme, stay);
	}

	readonly #seen = () => ({
		session: this.#session,
		phase: this.phase,
		moment: this.moment,
		timetable: this.timetable,
		notes: this.#notebook.current,
		reached: this.#reached,
		now: this.#now,
		still: this.#still
	});

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
		...this.#notebook.current,
		session: this.#session,
		exercises: this.#programme.exercises
	}));
	readonly done = $derived.by(() => stepsDone(this.#outcome));
	readonly practised = $derived.by(() => practisedIn(this.#session));
	readonly answers = $derived.by(() => this.#notebook.current.answers);
	/** What could not be kept or read, for the person. */
	readonly problem = $derived.by(() => this.#notebook.problem ?? this.#notRead);

	/** Comes back to the session under way, paused, or begins one. Another window's is taken `over`. */
	async open({ over = false } = {}): Promise<void> {
		if (!(await this.whereabouts.come(over))) return;
		const found = await this.#find();
		await this.around.prepare(found.session.timetable, found.notes.targets);
		if (this.#left) return this.whereabouts.go();
		this.#notebook.begin(found.notes, found.alone);
		this.#programme = found.programme;
		({ session: this.#session, reached: this.#reached, problem: this.#notRead } = found);
		this.#now = this.#world.clock.now();
		this.#still = this.#world.page.prefersStill();
		this.around.attend();
		if (this.#session.phase.name === 'ready') this.#happen({ name: 'play' });
	}

	pause = () => this.#happen({ name: 'pause' });
	next = () => this.#happen({ name: 'next' });
	previous = () => this.#happen({ name: 'previous' });
	restartStep = () => this.#happen({ name: 'restart-step' });
	nextSide = () => this.#happen({ name: 'next-side' });
	end = () => this.#happen({ name: 'end' });

	resume() {
		this.#world.track.wake();
		this.#happen({ name: 'resume' });
	}

	/** Inside a tap, which is what the platform waited for. */
	unmute() {
		this.#world.track.wake();
		this.around.reshape(this.#session, this.#notebook.current.targets);
	}

	/** Makes what stands still now, or next, so much longer, or shorter. */
	add(by: Milliseconds) {
		const { added } = this.#notebook.current;
		this.#note({ added: addedAt(added, this.timetable, this.moment, by) });
	}

	/** Back into a session that was ended early, paused where it was. */
	reopen() {
		this.#session = reopened(this.#session);
		this.#keep();
	}

	answer(answers: Answers) {
		this.#note({ answers });
	}

	/** Writes the session down and clears its place. Without anything done there is nothing to write. */
	async save(): Promise<Saved> {
		const entry = sessionEntry({ ...this.#outcome, device: this.#world.identities.device() });
		const saved: Saved = entry ? await this.#world.journal.add(entry) : { ok: true };
		if (saved.ok) await this.#notebook.forget();
		return saved;
	}

	/** Pauses and lets go of the world. What was played stays kept. */
	leave() {
		this.#happen({ name: 'pause' });
		this.#letGo();
		if (this.#session.id) void this.#notebook.settled().then(() => this.whereabouts.go());
	}

	#letGo() {
		this.#left = true;
		this.around.leave();
	}

	/** Something more is known of the session, which may lay it out anew in time. */
	#note(more: Partial<Notes>) {
		this.#notebook.note(more);
		if ('added' in more) {
			const timetable = timetableFor(this.#programme, this.#notebook.current);
			this.#session = reshaped(this.#session, timetable, this.#now);
			this.around.reshape(this.#session, this.#notebook.current.targets);
		}
		this.#keep();
	}

	#happen(asked: Asked) {
		if (this.#left || this.#session.id === '') return;
		const [before, was, second] = [this.#session, this.moment, this.sight.seconds];
		this.#now = this.#world.clock.now();
		const heard = this.around.heard();
		const at = this.#now;
		this.#session = advance(before, { ...asked, at, ...(heard !== undefined && { heard }) });
		if (asked.name !== 'tick') this.hurting.over();
		this.around.react({ session: before, moment: was }, this.#seen(), asked.name !== 'tick');
		if (asked.name !== 'tick' || second !== this.sight.seconds) this.#keep();
		if (was.step !== this.moment.step && this.hurting.bars(this.moment.step)) this.next();
	}

	#keep() {
		this.#notebook.keep(this.#session, this.#now);
	}
}
