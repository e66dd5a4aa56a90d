import type { Instant } from '#core/base/units.ts';
import { sharpComplaints } from '#core/journal/too-much.ts';
import type { World } from '#core/ports/ports.ts';
import { targetsOf } from '#core/progression/todays-plans.ts';
import type { Targets } from '#core/range/target.ts';
import { limitSession, type LimitResult } from '#core/safety/limit-session.ts';
import type { Prerequisite } from '#core/safety/pre-session-check.ts';
import type { SafetyLimits } from '#core/safety/safety-limits.ts';
import type { Notes } from '#core/session/saved-session.ts';
import type { Session } from '#core/session/session.ts';
import type { Playable, Playables } from '#state/routine/playable.ts';
import { todaysPlanFor } from '#state/routine/todays-plan.ts';
import type { Gate } from '#state/safety/gate.ts';
import { openSession, type NothingToPlay, type OpenedSession } from './open-session.ts';

interface AccessState {
	readonly notes: Notes;
	readonly now: Instant;
	readonly playable: Playable;
}

/** The access to one session by the current answers, while it is played. */
export class SessionAccess {
	readonly #world: World;
	readonly #gate: Gate;
	readonly #readState: () => AccessState;
	#before: Prerequisite | undefined = $state.raw();
	#leftOut: readonly string[] | undefined = $state.raw();
	#nothingToPlay: NothingToPlay | undefined = $state.raw();
	#furthestTargets: Targets | undefined;
	#unsubscribe: readonly (() => void)[] = [];

	constructor(world: World, gate: Gate, readState: () => AccessState) {
		this.#world = world;
		this.#gate = gate;
		this.#readState = readState;
	}

	/** What must happen before it may continue, as of the last check. */
	get before(): Prerequisite | undefined {
		return this.#before;
	}

	/** The ids of exercises that were left out during it; undefined if nothing changed. */
	get gone(): readonly string[] | undefined {
		return this.#leftOut;
	}

	/** Marks the left-out exercises as read, so that they are not shown again. */
	heard() {
		this.#leftOut = undefined;
	}

	get given(): SafetyLimits {
		return this.#gate.given;
	}

	/** Present if nothing of it is left to play; says whether what was done was saved. */
	get nothing(): NothingToPlay | undefined {
		return this.#nothingToPlay;
	}

	/** Stores the result of applying the limits. */
	tell({ gone, nothing }: { gone?: readonly string[]; nothing?: NothingToPlay }) {
		if (gone) this.#leftOut = gone;
		if (nothing) this.#nothingToPlay = nothing;
	}

	/** The limits within which it may continue now; undefined if something must happen before. */
	admitted(): SafetyLimits | undefined {
		const admission = this.#admission();
		this.#before = admission.admitted ? undefined : admission.before;
		return admission.admitted ? admission.given : undefined;
	}

	/** Opens the session, or finds that there is nothing to play. */
	async found(playables: Playables): Promise<OpenedSession | NothingToPlay> {
		const given = this.admitted();
		const leave = given ? { given } : { closed: this.#before?.name === 'closed' };
		const opened = await openSession(this.#world, this.#readState().playable, leave, playables);
		if (opened.session) this.tell(opened);
		else if (given || opened.written) this.tell({ nothing: opened });
		return opened;
	}

	/** Whether any step would be left if the session continued now. */
	leavesAny(session: Session): boolean {
		const { playable, notes, now } = this.#readState();
		const admission = this.#admission();
		// Pain down a leg ends the day, whatever is answered.
		if (notes.stops.some(({ kind }) => kind === 'leg')) return false;
		if (!admission.admitted) return admission.before.name !== 'closed';
		return limitSession({ session, notes }, playable, admission.given, now).name !== 'over';
	}

	/** The session within the current limits; undefined if something must happen before. */
	limited(session: Session): LimitResult | undefined {
		const given = this.admitted();
		const { playable, notes, now } = this.#readState();
		return given && limitSession({ session, notes }, playable, given, now, this.#furthestTargets);
	}

	/** Reads new entries of the journal, and updates the furthest targets of today. */
	async read(): Promise<void> {
		await this.#gate.read();
		const admission = this.#admission();
		if (!admission.admitted || !this.#furthestTargets) return;
		const { exercises, wanted } = this.#readState().playable;
		const planRequest = { exercises, played: wanted.exercises, given: admission.given };
		this.#furthestTargets = targetsOf(
			exercises,
			(await todaysPlanFor(this.#world, planRequest)).plans
		);
	}

	/** Calls `changed` when an answer may have changed. `most` are the furthest targets of today. */
	attend(most: Targets, changed: () => void) {
		this.#furthestTargets = most;
		const recheck = async () => {
			await this.read();
			changed();
		};
		this.#unsubscribe = [
			this.#gate.onChange(changed),
			this.#world.page.onVisibility((visible) => visible && void recheck()),
			this.#world.otherWindows.onNews(() => void recheck())
		];
	}

	#admission() {
		const { playable, notes, now } = this.#readState();
		const stops = [...notes.stops, ...sharpComplaints(notes.answers, now)];
		return this.#gate.admission(playable.wanted, stops);
	}

	leave() {
		for (const stop of this.#unsubscribe) stop();
	}
}
