import { effectsBetween, type SessionEffect } from '#core/cues/session-effects.ts';
import type { Saved, World } from '#core/ports/ports.ts';
import type { LimitResult } from '#core/safety/limit-session.ts';
import type { Notes } from '#core/session/saved-session.ts';
import type { Answers } from '#core/session/session-answers.ts';
import { sessionEntry } from '#core/session/session-entry.ts';
import type { SessionAction } from '#core/session/session-event.ts';
import { isMoving } from '#core/session/session-phase.ts';
import { newSession, type Session } from '#core/session/session.ts';
import type { Timetable } from '#core/timetable/timetable.ts';
import { rescreen } from '#state/app/rescreening.ts';
import type { LiveSettings } from '#state/app/settings.svelte.ts';
import { notesWithoutHistory } from '#state/routine/first-notes.ts';
import type { Playable, Playables } from '#state/routine/playable.ts';
import type { Gate } from '#state/safety/gate.ts';
import type { PlaybackEffects } from './playback-effects.svelte.ts';
import { SessionAccess } from './session-access.svelte.ts';
import { SessionNotes } from './session-notes.svelte.ts';
import { SessionState } from './session-state.svelte.ts';
import { WindowOwnership } from './window-ownership.svelte.ts';

/** What a session is made from. */
export interface SessionSource {
	readonly playable: Playable;
	readonly playables: Playables;
	readonly gate: Gate;
}

/** A session that is kept within the limits of the gate until it is saved or left. */
export abstract class GuardedSession extends SessionState {
	protected readonly world: World;
	readonly gate: SessionAccess;
	readonly ownership: WindowOwnership;
	abstract readonly effects: PlaybackEffects;
	protected left = false;

	/** `first` is the timetable that is shown until the session is opened. */
	protected constructor(
		world: World,
		settings: LiveSettings,
		source: SessionSource,
		first: Timetable
	) {
		const { playable, gate } = source;
		super({
			playable,
			session: newSession('', first),
			sessionNotes: new SessionNotes(
				world.savedSession,
				notesWithoutHistory(playable, gate.given),
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
		const lockHolder = { asked: () => this.leave(), taken: () => this.letGo() };
		this.ownership = new WindowOwnership(world, playable, lockHolder);
	}

	/** What must happen before it may begin or continue; undefined if nothing must. */
	readonly before = $derived.by(() =>
		this.finished || this.phase.name === 'hurt' ? undefined : this.gate.before
	);

	protected abstract happen(action: SessionAction): void;
	protected abstract openNow(over: boolean): Promise<void>;

	#opening: Promise<void> | undefined;

	/**
	 * Opens the session under way, paused, or begins one. `over` takes it from another window. A second
	 * call meanwhile waits for the first: it would find the session just begun, and pause it.
	 */
	open({ over = false } = {}): Promise<void> {
		this.#opening ??= this.openNow(over).finally(() => (this.#opening = undefined));
		return this.#opening;
	}

	answer(answers: Answers) {
		this.note({ answers });
	}

	/** Writes the journal entry, if anything was done, and deletes the saved session. */
	async save(): Promise<Saved> {
		const entry = sessionEntry({ ...this.outcome, device: this.world.ids.device() });
		const saved: Saved = entry ? await this.world.journal.add(entry) : { ok: true };
		if (!saved.ok) return saved;
		await this.sessionNotes.forget(this.session.id);
		this.letGo();
		this.ownership.go();
		return saved;
	}

	/** Pauses and releases the platform. The saved session stays. */
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

	/** Adds to the notes, and makes a new timetable if time was added or removed. */
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
			else this.effects.carryOut(effect, this.current);
		}
		this.effects.speak(this.session, this.now);
	}

	/** Continues with this session within the current limits. False if it cannot continue. */
	protected limit(session: Session): boolean {
		const result = this.gate.limited(session);
		if (!result && isMoving(this.session)) this.happen({ name: 'pause' });
		if (result?.name === 'over') void this.#saveAndClose();
		if (!result || result.name === 'over') return false;
		if (result.name === 'same') this.session = session;
		else this.#applyChange(result);
		return true;
	}

	/** Applies answers from any window at once, unless something must happen before it continues. */
	protected heed() {
		const { name } = this.session.phase;
		if (this.left || name === 'finished' || name === 'hurt' || this.gate.before) return;
		this.now = this.world.clock.now();
		this.limit(this.session);
	}

	#applyChange(limited: Extract<LimitResult, { name: 'changed' }>) {
		const effects = effectsBetween(this.session, limited.session, true);
		this.session = limited.session;
		this.sessionNotes.note(limited.notes);
		this.gate.tell(limited);
		this.carryOut(effects);
		this.resound();
	}

	/** Ends and saves a session of which no step is left. */
	async #saveAndClose() {
		this.happen({ name: 'end' });
		this.gate.tell({ nothing: { written: false } });
		const [anyDone, saved] = [this.done.length > 0, await this.save()];
		this.gate.tell({ nothing: { written: saved.ok && anyDone, ...(!saved.ok && saved) } });
	}
}
