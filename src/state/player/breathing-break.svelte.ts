import {
	elapsedSince,
	followStart,
	type ClockReading,
	type FollowedStart
} from '#core/base/elapsed.ts';
import { after, milliseconds, type Instant } from '#core/base/units.ts';
import { exerciseFor } from '#core/exercise/exercise-for.ts';
import type { Exercise } from '#core/exercise/exercise.ts';
import type { Role } from '#core/exercise/roles.ts';
import { repeatTimetable } from '#core/routine/repeat-timetable.ts';
import { newSession, type Session } from '#core/session/session.ts';
import { momentAt } from '#core/timetable/moment.ts';
import type { Timetable } from '#core/timetable/timetable.ts';
import { PlayerView } from './player-view.svelte.ts';

/** A break for slow breathing, of any length, while a session is stopped for pain. */
export class BreathingBreak {
	readonly #timetable: Timetable;
	#since: Instant | undefined = $state.raw();
	#followed: FollowedStart | undefined;
	readonly view: PlayerView;

	constructor(
		exercises: Readonly<Record<string, Exercise>>,
		state: { readonly now: Instant; readonly still: boolean },
		role: Role
	) {
		const timetable = repeatTimetable(exerciseFor(role, exercises));
		this.#timetable = timetable;
		const moment = $derived(momentAt(timetable, elapsedSince(this.#since ?? state.now, state.now)));
		this.view = new PlayerView(exercises, {
			get moment() {
				return moment;
			},
			get now() {
				return state.now;
			},
			get still() {
				return state.still;
			},
			timetable,
			phase: { name: 'ready' },
			notes: { targets: {} },
			reached: {}
		});
	}

	get going(): boolean {
		return this.#since !== undefined;
	}

	/** Begins with the first breath, and returns a session for the sound to follow. */
	begin(now: Instant): Session {
		const { repeatsFrom = milliseconds(0) } = this.#timetable;
		const since = after(now, milliseconds(-repeatsFrom));
		this.#since = since;
		return { ...newSession('rest', this.#timetable), phase: { name: 'running', since, seen: now } };
	}

	/** Must be called regularly: the breath goes on where it was when the clock is set back. */
	follow(clocks: ClockReading) {
		if (this.#since === undefined) return;
		this.#followed = followStart(this.#followed, this.#since, clocks);
		this.#since = this.#followed.start;
	}

	end() {
		this.#since = undefined;
	}
}
