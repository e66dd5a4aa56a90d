import { effectsBetween, type SessionEffect } from '#core/cues/session-effects.ts';
import type { Saved, World } from '#core/ports/ports.ts';
import type { Limited } from '#core/safety/limit-session.ts';
import type { Answers, Notes } from '#core/session/saved-session.ts';
import { sessionEntry } from '#core/session/session-entry.ts';
import type { SessionAction } from '#core/session/session-event.ts';
import { isMoving } from '#core/session/session-phase.ts';
import { begin, type Session } from '#core/session/session.ts';
import type { Timetable } from '#core/timetable/timetable.ts';
import { rescreen } from '#state/app/rescreening.ts';
import type { LiveSettings } from '#state/app/settings.svelte.ts';
import { notesUnread } from '#state/routine/first-notes.ts';
import type { Playable, Playables } from '#state/routine/playable.ts';
import type { Gate } from '#state/safety/gate.ts';
import type { PlaybackEffects } from './playback-effects.svelte.ts';
import { SessionAccess } from './session-access.svelte.ts';
import { SessionNotes } from './session-notes.svelte.ts';
import { SessionState } from './session-state.svelte.ts';
import { WindowOwnership } from './window-ownership.svelte.ts';

/** Where what is played comes from. */
export interface Source {
	readonly playable: Playable;
	readonly playables: Playables;
	readonly gate: Gate;
}

/** A session that is held to what the gate gives, until it is written down or left. */
export abstract class GuardedSession extends SessionState {
	protected readonly world: World;
	readonly gate: SessionAccess;
	readonly ownership: WindowOwnership;
	abstract readonly effects: PlaybackEffects;
	protected left = false;

	/** `first` is what is seen until it is opened. */
	protected constructor(world: World, settings: LiveSettings, source: Source, first: Timetable) {
		const { playable, gate } = source;
		super({
			playable,
			session: begin('', first),
			sessionNotes: new SessionNotes(
				world.savedSession,
				notesUnread(playable, gate.given),
				rescreen(settings)
			),
			now: world.clock.now()
		});
		this.world = world;
		this.gate = new SessionAccess(world, gate, () => ({
			notes: this.notes,
			now: this.now,
			playable: this.playable
		}));
		const stay = { asked: () => this.leave(), taken: () => this.letGo() };
		this.ownership = new WindowOwnership(world, playable, stay);
	}

	/** What comes before it may begin or go on. */
	readonly before = $derived.by(() =>
		this.finished || this.phase.name === 'hurt' ? undefined : this.gate.before
	);

	protected abstract happen(asked: SessionAction): void;

	answer(answers: Answers) {
		this.note({ answers });
	}

	/** Writes the session down and clears its place. Without anything done there is nothing to write. */
	async save(): Promise<Saved> {
		const entry = sessionEntry({ ...this.outcome, device: this.world.ids.device() });
		const saved: Saved = entry ? await this.world.journal.add(entry) : { ok: true };
		if (!saved.ok) return saved;
		await this.sessionNotes.forget();
		this.letGo();
		this.ownership.go();
		return saved;
	}

	/** Pauses and lets go of the world. What was played stays kept. */
	leave() {
		this.happen({ name: 'pause' });
		this.letGo();
		if (this.session.id) void this.sessionNotes.settled().then(() => this.ownership.go());
	}

	protected letGo() {
		this.left = true;
		this.effects.leave();
		this.gate.leave();
	}

	/** Something more is known of the session, which may lay it out anew in time. */
	protected note(more: Partial<Notes>) {
		this.sessionNotes.note(more);
		if ('added' in more) {
			this.layOut();
			this.resound();
		}
		this.keep();
	}

	protected resound() {
		this.effects.reshape(this.session, this.notes.targets);
	}

	protected carryOut(effects: readonly SessionEffect[]) {
		for (const effect of effects) {
			if (effect.name === 'save') this.keep();
			else this.effects.carryOut(effect, this.seen());
		}
	}

	/** Goes on with a session as far as the answers allow; whether they do. */
	protected limit(session: Session): boolean {
		const limited = this.gate.limited(session);
		if (!limited && isMoving(this.session)) this.happen({ name: 'pause' });
		if (limited?.name === 'over') void this.#close();
		if (!limited || limited.name === 'over') return false;
		if (limited.name === 'same') this.session = session;
		else this.#change(limited);
		return true;
	}

	/** What was answered, here or in another window, counts at once; what opens waits until it is read. */
	protected heed() {
		const { name } = this.session.phase;
		if (this.left || name === 'finished' || name === 'hurt' || this.gate.before) return;
		this.now = this.world.clock.now();
		this.limit(this.session);
	}

	#change(limited: Extract<Limited, { name: 'changed' }>) {
		const effects = effectsBetween(this.session, limited.session, true);
		this.session = limited.session;
		this.sessionNotes.note(limited.notes);
		this.gate.tell(limited);
		this.carryOut(effects);
		this.resound();
	}

	/** Nothing of it is left: it is written down as far as it went. */
	async #close() {
		this.happen({ name: 'end' });
		this.gate.tell({ nothing: { written: false } });
		const [any, saved] = [this.done.length > 0, await this.save()];
		this.gate.tell({ nothing: { written: saved.ok && any, ...(!saved.ok && saved) } });
	}
}
