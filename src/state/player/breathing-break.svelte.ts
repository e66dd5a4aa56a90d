import { after, between, milliseconds, type Instant } from '#core/base/units.ts';
import { exerciseFor } from '#core/exercise/exercise-for.ts';
import type { Exercise } from '#core/exercise/exercise.ts';
import { repeatTimetable } from '#core/routine/repeat-timetable.ts';
import { begin, type Session } from '#core/session/session.ts';
import { momentAt } from '#core/timetable/moment.ts';
import type { Timetable } from '#core/timetable/timetable.ts';
import { PlayerView } from './player-view.svelte.ts';

/** Breathing slowly for as long as somebody likes, in the middle of a session that hurt. */
export class BreathingBreak {
	readonly #timetable: Timetable;
	#since: Instant | undefined = $state.raw();
	readonly view: PlayerView;

	constructor(
		exercises: Readonly<Record<string, Exercise>>,
		seen: () => { readonly now: Instant; readonly still: boolean }
	) {
		const timetable = repeatTimetable(exerciseFor('slow-breathing', exercises));
		this.#timetable = timetable;
		this.view = new PlayerView(exercises, () => ({
			...seen(),
			moment: momentAt(timetable, between(this.#since ?? seen().now, seen().now)),
			phase: { name: 'ready' },
			timetable,
			notes: { targets: {} },
			reached: {}
		}));
	}

	get going(): boolean {
		return this.#since !== undefined;
	}

	/** Begins with the first breath; answers what it is to be heard by. */
	begin(now: Instant): Session {
		const { repeatsFrom = milliseconds(0) } = this.#timetable;
		const since = after(now, milliseconds(-repeatsFrom));
		this.#since = since;
		return { ...begin('rest', this.#timetable), phase: { name: 'running', since, seen: now } };
	}

	end() {
		this.#since = undefined;
	}
}
