import type { Instant } from '#core/base/units.ts';
import type { LastReached } from '#core/readings/last-reached.ts';
import { momentOf, resumesIn } from '#core/session/clock-tick.ts';
import { practiceTime } from '#core/session/practice-time.ts';
import type { Notes } from '#core/session/saved-session.ts';
import { endedByStop, stepsDone } from '#core/session/session-entry.ts';
import { isMoving } from '#core/session/session-phase.ts';
import type { Session } from '#core/session/session.ts';
import { changeTimetable } from '#core/session/timetable-change.ts';
import { timetableFor } from '#state/routine/first-notes.ts';
import type { Playable } from '#state/routine/playable.ts';
import type { SessionNotes } from './session-notes.svelte.ts';

interface InitialState {
	readonly playable: Playable;
	readonly session: Session;
	readonly sessionNotes: SessionNotes;
	readonly now: Instant;
}

/** The current state of one session, and what is derived from it. */
export class SessionState {
	protected readonly sessionNotes: SessionNotes;
	protected playable: Playable;
	protected session: Session;
	protected now: Instant;
	protected reached: LastReached = $state.raw({});
	protected still = $state.raw(false);
	protected notRead: string | undefined = $state.raw();

	protected constructor({ playable, session, sessionNotes, now }: InitialState) {
		this.sessionNotes = sessionNotes;
		this.playable = $state.raw(playable);
		this.session = $state.raw(session);
		this.now = $state.raw(now);
	}

	/** Read field by field, so that what is made of one is not made again when another changes. */
	protected readonly current = ((state: SessionState) => ({
		get session() {
			return state.session;
		},
		get phase() {
			return state.phase;
		},
		get moment() {
			return state.moment;
		},
		get timetable() {
			return state.timetable;
		},
		get notes() {
			return state.notes;
		},
		get reached() {
			return state.reached;
		},
		get now() {
			return state.now;
		},
		get still() {
			return state.still;
		}
	}))(this);

	readonly moment = $derived.by(() => momentOf(this.session, this.now));
	readonly phase = $derived.by(() => this.session.phase);
	readonly timetable = $derived.by(() => this.session.timetable);
	readonly going = $derived.by(() => isMoving(this.session) || this.phase.name === 'ready');
	readonly finished = $derived(this.phase.name === 'finished');
	/** Whether it goes on only when the person says so. */
	readonly waits = $derived.by(
		() => this.phase.name === 'paused' && this.phase.reason === 'waiting'
	);
	/** The whole seconds until it resumes after a pause, rounded up. */
	readonly resumesIn = $derived.by(() => Math.ceil(resumesIn(this.session, this.now) / 1000));
	protected readonly outcome = $derived.by(() => ({
		...this.notes,
		session: this.session,
		exercises: this.playable.exercises
	}));
	readonly done = $derived.by(() => stepsDone(this.outcome));
	/** Whether a stop was the last thing of it. */
	readonly stopped = $derived.by(() => endedByStop(this.session, this.notes.stops));
	readonly practised = $derived.by(() => practiceTime(this.session));
	readonly answers = $derived.by(() => this.notes.answers);
	/** What could not be saved or read, in words for the person. */
	readonly problem = $derived.by(() => this.sessionNotes.problem ?? this.notRead);

	protected get notes(): Notes {
		return this.sessionNotes.current;
	}

	protected keep() {
		this.sessionNotes.keep(this.session, this.now);
	}

	/** Makes a new timetable from the notes. What was done stays done. */
	protected layOut() {
		const timetable = timetableFor(this.playable, this.notes) ?? this.timetable;
		this.session = changeTimetable(this.session, timetable, this.now) ?? this.session;
	}
}
