import type { Instant } from '#core/base/units.ts';
import type { World } from '#core/ports/ports.ts';
import { targetsOf } from '#core/progression/todays-plans.ts';
import type { Targets } from '#core/range/target.ts';
import { limitSession, type Limited } from '#core/safety/limit-session.ts';
import type { Before } from '#core/safety/pre-session-check.ts';
import type { SafetyLimits } from '#core/safety/safety-limits.ts';
import type { Notes } from '#core/session/saved-session.ts';
import type { Session } from '#core/session/session.ts';
import type { Playable, Playables } from '#state/routine/playable.ts';
import { todaysPlanFor } from '#state/routine/todays-plan.ts';
import type { Gate } from '#state/safety/gate.ts';
import { openSession, type NothingToPlay, type OpenedSession } from './open-session.ts';

interface Seen {
	readonly notes: Notes;
	readonly now: Instant;
	readonly playable: Playable;
}

/** What the answers allow of one session, as they stand at every moment of it. */
export class SessionAccess {
	readonly #world: World;
	readonly #gate: Gate;
	readonly #seen: () => Seen;
	#before: Before | undefined = $state.raw();
	#gone: readonly string[] | undefined = $state.raw();
	#nothing: NothingToPlay | undefined = $state.raw();
	#most: Targets | undefined;
	#stop: readonly (() => void)[] = [];

	constructor(world: World, gate: Gate, seen: () => Seen) {
		this.#world = world;
		this.#gate = gate;
		this.#seen = seen;
	}

	/** What comes before it may go on, as was found when that was asked last. */
	get before(): Before | undefined {
		return this.#before;
	}

	/** What was left out of it on the way, by exercise; undefined while it is as it began. */
	get gone(): readonly string[] | undefined {
		return this.#gone;
	}

	/** It was read, and is not to be said again. */
	heard() {
		this.#gone = undefined;
	}

	get given(): SafetyLimits {
		return this.#gate.given;
	}

	/** Nothing of it is left to be played, and whether what was done is written down. */
	get nothing(): NothingToPlay | undefined {
		return this.#nothing;
	}

	/** What came of holding it to the answers. */
	tell({ gone, nothing }: { gone?: readonly string[]; nothing?: NothingToPlay }) {
		if (gone) this.#gone = gone;
		if (nothing) this.#nothing = nothing;
	}

	/** By which it may go on now; undefined if something comes before. */
	admitted(): SafetyLimits | undefined {
		const admission = this.#admission();
		this.#before = admission.admitted ? undefined : admission.before;
		return admission.admitted ? admission.given : undefined;
	}

	/** What is found on coming to it: a session, or that there is nothing to play. */
	async found(playables: Playables): Promise<OpenedSession | NothingToPlay> {
		const given = this.admitted();
		const leave = given ? { given } : { closed: this.#before?.name === 'closed' };
		const found = await openSession(this.#world, this.#seen().playable, leave, playables);
		if (found.session) this.tell(found);
		else if (given || found.written) this.tell({ nothing: found });
		return found;
	}

	/** Whether anything would be left of a session that went on now. */
	leavesAny(session: Session): boolean {
		const { playable, notes, now } = this.#seen();
		const admission = this.#admission();
		// Over for today, whatever is answered first.
		if (notes.stops.some(({ kind }) => kind === 'leg')) return false;
		if (!admission.admitted) return admission.before.name !== 'closed';
		return limitSession({ session, notes }, playable, admission.given, now).name !== 'over';
	}

	/** What a session becomes if it goes on now; undefined if something comes before. */
	limited(session: Session): Limited | undefined {
		const given = this.admitted();
		const { playable, notes, now } = this.#seen();
		return given && limitSession({ session, notes }, playable, given, now, this.#most);
	}

	/** Looks at what was written down meanwhile, and what that asks for at most today. */
	async read(): Promise<void> {
		await this.#gate.read();
		const admission = this.#admission();
		if (!admission.admitted || !this.#most) return;
		const { exercises, wanted } = this.#seen().playable;
		const asked = { exercises, played: wanted.exercises, given: admission.given };
		this.#most = targetsOf(exercises, (await todaysPlanFor(this.#world, asked)).plans);
	}

	/** Calls back when an answer may have changed, until it leaves. Nothing is asked for further than `most`. */
	attend(most: Targets, changed: () => void) {
		this.#most = most;
		const seen = async () => {
			await this.read();
			changed();
		};
		this.#stop = [
			this.#gate.onChange(changed),
			this.#world.page.onVisibility((visible) => visible && void seen())
		];
	}

	#admission() {
		const { playable, notes } = this.#seen();
		return this.#gate.admission(playable.wanted, notes.stops);
	}

	leave() {
		for (const stop of this.#stop) stop();
	}
}
