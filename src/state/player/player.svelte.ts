import type { Milliseconds } from '#core/base/units.ts';
import { playEvent } from '#core/cues/session-effects.ts';
import type { StopKind } from '#core/journal/stop.ts';
import type { World } from '#core/ports/ports.ts';
import { mediaKeyAction } from '#core/session/media-key-event.ts';
import { easierNotes, nameLastStop, stopAt } from '#core/session/pain-response.ts';
import { reopen } from '#core/session/session-edits.ts';
import type { SessionAction } from '#core/session/session-event.ts';
import { goesOn } from '#core/session/session-phase.ts';
import { sameStep } from '#core/session/timetable-change.ts';
import { adjustmentAt } from '#core/timetable/phase-adjustments.ts';
import type { Timetable } from '#core/timetable/timetable.ts';
import type { LiveSettings } from '#state/app/settings.svelte.ts';
import { notesUnread, timetableFor } from '#state/routine/first-notes.ts';
import type { Playables } from '#state/routine/playable.ts';
import { GuardedSession, type Source } from './guarded-session.svelte.ts';
import { PainStop } from './pain-stop.svelte.ts';
import { PlaybackEffects } from './playback-effects.svelte.ts';
import { PlayerView } from './player-view.svelte.ts';

/** One session being played: carries out what `advance` decides. */
export class Player extends GuardedSession {
	readonly #settings: LiveSettings;
	readonly #playables: Playables;
	readonly effects: PlaybackEffects;
	readonly pain: PainStop;
	readonly view: PlayerView;

	private constructor(world: World, settings: LiveSettings, source: Source, first: Timetable) {
		super(world, settings, source, first);
		const { playable, playables } = source;
		this.#settings = settings;
		this.#playables = playables;
		this.effects = new PlaybackEffects(world, settings, playable, {
			look: () => this.happen({ name: 'tick' }),
			interrupted: this.pause,
			asked: (ask) => this.happen(mediaKeyAction(ask, this.moment, this.effects.seen))
		});
		this.pain = new PainStop(playable.exercises, this.seen);
		this.view = new PlayerView(playable.exercises, this.seen);
	}

	/** Undefined where nothing of it is left for this person. */
	static of(world: World, settings: LiveSettings, source: Source): Player | undefined {
		const { playable, gate } = source;
		const first = timetableFor(playable, notesUnread(playable, gate.given));
		return first && new Player(world, settings, source, first);
	}

	/** Whether it was ended early, and something of it would be left if it went on. */
	readonly reopens = $derived.by(() => {
		const again = reopen(this.session);
		return this.finished && again !== this.session && this.gate.leavesAny(again);
	});

	/** Comes back to the session under way, paused, or begins one. Another window's is taken `over`. */
	async open({ over = false } = {}): Promise<void> {
		await this.gate.read();
		if (this.left || !(await this.ownership.come(over))) return;
		const found = await this.gate.found(this.#playables);
		if (!found.session) return this.ownership.go();
		await this.effects.prepare(found.session.timetable, found.notes.targets);
		if (this.left) return this.ownership.go();
		this.sessionNotes.begin(found.notes, found.alone);
		[this.playable, this.session] = [found.playable, found.session];
		[this.reached, this.notRead] = [found.reached, found.problem];
		this.now = this.world.clock.now();
		this.still = this.world.page.prefersReducedMotion();
		this.effects.attend();
		this.gate.attend(found.most, () => this.heed());
		if (!this.#settings.current.welcomed) this.#settings.change({ welcomed: true });
		if (this.session.phase.name === 'ready') this.happen({ name: 'play' });
	}

	/** Something was answered: begins, or stays where it is with what is given now. */
	async admit(): Promise<void> {
		if (this.session.id === '') return this.open();
		await this.gate.read();
		if (this.left) return;
		if (this.session.phase.name === 'ready') return this.happen({ name: 'play' });
		this.gate.admitted();
		this.heed();
	}

	pause = () => this.happen({ name: 'pause' });
	next = () => this.happen({ name: 'next' });
	previous = () => this.happen({ name: 'previous' });
	restartStep = () => this.happen({ name: 'restart-step' });
	nextSide = () => this.happen({ name: 'next-side' });
	end = () => this.happen({ name: 'end' });

	resume() {
		this.world.audioTrack.unlock();
		this.happen({ name: 'resume' });
		// What was told meanwhile is heard before the figure moves.
		void this.gate.read().then(() => this.heed());
	}

	/** Inside a tap, which is what the platform waited for. */
	unmute() {
		this.world.audioTrack.unlock();
		this.resound();
	}

	/** Makes what stands still now, or next, so much longer, or shorter. */
	add(by: Milliseconds) {
		this.note({ added: adjustmentAt(this.notes.added, this.timetable, this.moment, by) });
	}

	/** Stops at once because it hurts. It is written down even if nothing more is said. */
	hurts() {
		if (this.pain.now) return;
		this.happen({ name: 'hurts' });
		if (this.phase.name !== 'hurt') return;
		this.note({ stops: [...this.notes.stops, stopAt(this.moment, this.now)] });
		this.effects.say(this.pain.wayOut);
	}

	/** Says of the last stop what it was. */
	tellPain(kind: StopKind) {
		this.note({ stops: nameLastStop(this.notes.stops, kind) });
	}

	/** Goes on half as far, from the beginning of the repetition. */
	ease() {
		this.happen({ name: 'recover', to: 'repetition' });
		if (this.phase.name !== 'resuming') return;
		this.note(easierNotes(this.pain.exercise, this.moment, this.timetable, this.notes));
	}

	/** Goes on with what comes next. */
	skip() {
		this.happen({ name: 'recover', to: 'next' });
	}

	/** Breathes until it goes on. */
	breathe() {
		this.effects.reshape(this.pain.rest.begin(this.now), {});
	}

	/** Back into a session that was ended early, paused where it was. */
	reopen() {
		const again = reopen(this.session);
		// What comes before it is asked of a session that stands where it was.
		if (!this.limit(again) && this.gate.before) this.session = again;
		this.keep();
	}

	protected happen(wanted: SessionAction) {
		if (this.left || this.session.id === '') return;
		this.now = this.world.clock.now();
		const asked = goesOn(this.session, wanted) ? this.#allowed(wanted) : wanted;
		if (!asked) return;
		const heard = this.effects.heard();
		const event = { ...asked, at: this.now, ...(heard !== undefined && { heard }) };
		const { session, effects } = playEvent(this.session, event);
		this.session = session;
		if (asked.name !== 'tick') this.pain.rest.end();
		this.carryOut(effects);
	}

	/** What is left to do of what was asked, after what is closed by now was taken out. */
	#allowed(asked: SessionAction): SessionAction | undefined {
		const { step } = this.moment;
		if (!this.limit(this.session)) {
			// What comes first is asked, instead of buttons that lead nowhere.
			if (asked.name === 'recover' && this.gate.before) this.session = reopen(this.session);
			return undefined;
		}
		if (asked.name !== 'recover' || sameStep(step, this.moment.step)) return asked;
		return { name: 'recover', to: 'here' };
	}
}
