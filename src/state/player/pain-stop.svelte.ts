import type { Instant } from '#core/base/units.ts';
import type { Exercise } from '#core/exercise/exercise.ts';
import { valueWords } from '#core/range/words.ts';
import { stepTarget } from '#core/routine/step-target.ts';
import { easeAt, isBarred, painOptions } from '#core/session/pain-response.ts';
import type { Notes } from '#core/session/saved-session.ts';
import type { SessionPhase } from '#core/session/session-phase.ts';
import type { Moment } from '#core/timetable/moment.ts';
import type { Timetable } from '#core/timetable/timetable.ts';
import { BreathingBreak } from './breathing-break.svelte.ts';

interface Seen {
	readonly phase: SessionPhase;
	readonly moment: Moment;
	readonly timetable: Timetable;
	readonly notes: Notes;
	readonly now: Instant;
	readonly still: boolean;
}

/** What is shown and offered when it hurts. */
export class PainStop {
	readonly #exercises: Readonly<Record<string, Exercise>>;
	readonly #seen: () => Seen;
	readonly rest: BreathingBreak;

	constructor(exercises: Readonly<Record<string, Exercise>>, seen: () => Seen) {
		this.#exercises = exercises;
		this.#seen = seen;
		this.rest = new BreathingBreak(exercises, seen);
	}

	/** What was being done. */
	readonly exercise = $derived.by(() => this.#exercises[this.#seen().moment.step.exercise ?? '']);
	readonly #eased = $derived.by(() =>
		easeAt(this.exercise, this.#seen().moment, this.#seen().notes.targets)
	);

	readonly now = $derived.by(() => this.#seen().phase.name === 'hurt');
	readonly stops = $derived.by(() => this.#seen().notes.stops);
	/** How to leave what is being done. */
	readonly wayOut = $derived.by(() => this.exercise?.wayOut ?? 'Stay where you are, and breathe.');
	/** What the last stop was, once somebody said. */
	readonly kind = $derived.by(() => this.#seen().notes.stops.at(-1)?.kind);
	/** How far it would go if it went half as far. */
	readonly easierTarget = $derived.by(() => {
		const { moment } = this.#seen();
		const { range } = this.exercise ?? {};
		const value =
			this.exercise && this.#eased && stepTarget(this.exercise, this.#eased, moment.phase.side);
		return range && value !== undefined ? valueWords(range.unit, value) : undefined;
	});
	/** What is offered. */
	readonly waysOn = $derived.by(() => {
		const { timetable, moment, notes } = this.#seen();
		const offered = painOptions(this.kind, this.#eased !== undefined);
		// On repeat, next is the same again.
		const over = timetable.repeated === true && isBarred(notes.stops, moment.step.exercise);
		return over ? offered.filter((way) => way !== 'skip') : offered;
	});
}
