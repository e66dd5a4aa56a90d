import type { Milliseconds } from '#core/base/units.ts';
import { playEvent } from '#core/cues/session-effects.ts';
import type { StopKind } from '#core/journal/stop.ts';
import type { World } from '#core/ports/ports.ts';
import { mediaKeyAction } from '#core/session/media-key-action.ts';
import { easierNotes, nameLastStop, stopAt } from '#core/session/pain-response.ts';
import { reopen } from '#core/session/session-edits.ts';
import type { SessionAction } from '#core/session/session-event.ts';
import { continuesMovement } from '#core/session/session-phase.ts';
import { sameStep } from '#core/session/timetable-change.ts';
import { adjustmentAt } from '#core/timetable/phase-adjustments.ts';
import type { Timetable } from '#core/timetable/timetable.ts';
import type { LiveSettings } from '#state/app/settings.svelte.ts';
import { readClocks } from '#state/app/start-follower.ts';
import { notesWithoutHistory, timetableFor } from '#state/routine/first-notes.ts';
import type { Playables } from '#state/routine/playable.ts';
import { EarlyPress } from './early-press.ts';
import { GuardedSession, type SessionSource } from './guarded-session.svelte.ts';
import { LiveRegion } from './live-region.svelte.ts';
import { PainStop } from './pain-stop.svelte.ts';
import { PlaybackEffects } from './playback-effects.svelte.ts';
import { PlayerView } from './player-view.svelte.ts';

/** Plays one session: carries out what `advance` decides. */
export class Player extends GuardedSession {
	readonly #settings: LiveSettings;
	readonly #playables: Playables;
	readonly effects: PlaybackEffects;
	readonly pain: PainStop;
	readonly view: PlayerView;
	readonly liveRegion: LiveRegion;
	readonly #early = new EarlyPress();

	private constructor(
		world: World,
		settings: LiveSettings,
		source: SessionSource,
		first: Timetable
	) {
		super(world, settings, source, first);
		const { playable, playables } = source;
		this.#settings = settings;
		this.#playables = playables;
		this.effects = new PlaybackEffects(world, settings, playable, {
			look: () => this.happen({ name: 'tick' }),
			interrupted: this.pause,
			asked: (key) => this.happen(mediaKeyAction(key, this.moment, this.effects.seen))
		});
		this.pain = new PainStop(playable.exercises, this.current, settings.current.health);
		this.view = new PlayerView(playable.exercises, this.current);
		this.liveRegion = new LiveRegion(() => ({
			phase: this.phase,
			view: this.view,
			pain: this.pain,
			heard: this.effects
		}));
	}

	/** Undefined if no step of it is left for this person. */
	static of(world: World, settings: LiveSettings, source: SessionSource): Player | undefined {
		const { playable, gate } = source;
		const first = timetableFor(playable, notesWithoutHistory(playable, gate.given));
		return first && new Player(world, settings, source, first);
	}

	/** Whether it was ended early and can be reopened, with steps left to play. */
	readonly reopens = $derived.by(() => {
		const reopened = reopen(this.session);
		return this.finished && reopened !== this.session && this.gate.leavesAny(reopened);
	});

	protected async openNow(over: boolean): Promise<void> {
		await this.gate.read();
		if (this.left || !(await this.ownership.come(over))) return;
		const opened = await this.gate.found(this.#playables);
		if (!opened.session) return this.ownership.go();
		await this.effects.prepare(opened.session.timetable, opened.notes.targets);
		if (this.left) return this.ownership.go();
		this.sessionNotes.begin(opened.notes, opened.alone);
		[this.playable, this.session] = [opened.playable, opened.session];
		[this.reached, this.notRead] = [opened.reached, opened.problem];
		this.now = this.world.clock.now();
		this.still = this.world.page.prefersReducedMotion();
		this.effects.attend();
		this.gate.attend(opened.most, () => this.heed());
		if (!this.#settings.current.welcomed) this.#settings.change({ welcomed: true });
		if (this.session.phase.name === 'ready') this.happen({ name: 'play' });
		this.#early.open();
	}

	/** Begins after an answer, or applies the current limits to a session under way. */
	async admit(): Promise<void> {
		if (this.session.id === '') return this.open();
		await this.gate.read();
		if (this.left) return;
		if (this.session.phase.name === 'ready') return this.happen({ name: 'play' });
		this.gate.admitted();
		this.heed();
	}

	pause = () => this.#early.heed(() => this.happen({ name: 'pause' }));
	next = () => this.happen({ name: 'next' });
	previous = () => this.happen({ name: 'previous' });
	restartStep = () => this.happen({ name: 'restart-step' });
	nextSide = () => this.happen({ name: 'next-side' });
	inPosition = () => this.happen({ name: 'in-position' });
	end = () => this.#early.heed(() => this.happen({ name: 'end' }));

	resume() {
		this.world.audioTrack.unlock();
		this.happen({ name: 'resume' });
		// Answers from the meantime must be applied before the figure moves.
		void this.gate.read().then(() => this.heed());
	}

	/** Starts the sound. It must be called inside a tap, which browsers require for playback. */
	unmute() {
		this.world.audioTrack.unlock();
		this.effects.retrySound();
		this.resound();
	}

	/** Makes the current or next still phase longer, or shorter if `by` is negative. */
	add(by: Milliseconds) {
		this.note({ added: adjustmentAt(this.notes.added, this.timetable, this.moment, by) });
	}

	/** Stops at once for pain. The stop is recorded even if the pain is never described. */
	hurts() {
		this.#early.heed(() => {
			if (this.pain.now) return;
			this.happen({ name: 'hurts' });
			if (this.phase.name !== 'hurt') return;
			this.note({ stops: [...this.notes.stops, stopAt(this.moment, this.now)] });
			this.effects.say(this.pain.wayOut);
		});
	}

	/** Goes on as after a pause and forgets the stop, unless something was told of it. */
	takeBackStop() {
		if (!this.pain.now || this.pain.kind !== undefined) return;
		this.happen({ name: 'recover', to: 'here' });
		if (!this.pain.now) this.note({ stops: this.notes.stops.slice(0, -1) });
	}

	/** Gives the last stop its kind of pain. */
	tellPain(kind: StopKind) {
		this.note({ stops: nameLastStop(this.notes.stops, kind) });
	}

	/** Resumes with an easier target, from the start of the repetition. */
	ease() {
		this.happen({ name: 'recover', to: 'repetition' });
		if (this.phase.name !== 'resuming') return;
		this.note(easierNotes(this.pain.exercise, this.moment, this.timetable, this.notes));
	}

	/** Resumes with the next segment. */
	skip = () => this.happen({ name: 'recover', to: 'next' });

	/** Starts the breathing break, which lasts until the session resumes. */
	breathe = () => this.effects.reshape(this.pain.rest.begin(this.now), {});

	/** Reopens a session that was ended early, paused where it was. */
	reopen() {
		const reopened = reopen(this.session);
		// If a question comes first, the session is paused where it was while it is asked.
		if (!this.limit(reopened) && this.gate.before) this.session = reopened;
		this.keep();
	}

	protected happen(requested: SessionAction) {
		if (this.left || this.session.id === '') return;
		this.now = this.world.clock.now();
		const action = continuesMovement(this.session, requested)
			? this.#withinLimits(requested)
			: requested;
		if (!action) return;
		const heard = this.effects.heard();
		const event = { ...action, at: this.now, ...(heard !== undefined && { heard }) };
		const { session, effects } = playEvent(this.session, event);
		this.session = session;
		if (action.name === 'tick') this.pain.rest.follow(readClocks(this.world.clock));
		else this.pain.rest.end();
		this.carryOut(effects);
	}

	/** The action after the current limits were applied; undefined if nothing may be done. */
	#withinLimits(action: SessionAction): SessionAction | undefined {
		const { step } = this.moment;
		if (!this.limit(this.session)) {
			// The pending question is shown instead of buttons that would do nothing.
			if (action.name === 'recover' && this.gate.before) this.session = reopen(this.session);
			return undefined;
		}
		if (action.name !== 'recover' || sameStep(step, this.moment.step)) return action;
		return { name: 'recover', to: 'here' };
	}
}
