import type { Instant } from '#core/base/units.ts';
import type { Exercise } from '#core/exercise/exercise.ts';
import { valueWords } from '#core/range/words.ts';
import { stepTarget } from '#core/routine/step-target.ts';
import { breathingRole } from '#core/safety/health.ts';
import type { Health } from '#core/safety/stored-safety.ts';
import { easeAt, causedSharpPain, painOptions } from '#core/session/pain-response.ts';
import type { Notes } from '#core/session/saved-session.ts';
import type { SessionPhase } from '#core/session/session-phase.ts';
import type { Moment } from '#core/timetable/moment.ts';
import { nextSegment } from '#core/timetable/segments.ts';
import type { Timetable } from '#core/timetable/timetable.ts';
import { BreathingBreak } from './breathing-break.svelte.ts';

interface PainStopState {
	readonly phase: SessionPhase;
	readonly moment: Moment;
	readonly timetable: Timetable;
	readonly notes: Notes;
	readonly now: Instant;
	readonly still: boolean;
}

/** What the player shows and offers while a session is stopped for pain. */
export class PainStop {
	readonly #exercises: Readonly<Record<string, Exercise>>;
	readonly #state: PainStopState;
	readonly rest: BreathingBreak;

	constructor(
		exercises: Readonly<Record<string, Exercise>>,
		state: PainStopState,
		health: Health | undefined
	) {
		this.#exercises = exercises;
		this.#state = state;
		this.rest = new BreathingBreak(exercises, state, breathingRole(health));
	}

	/** The exercise that was stopped. */
	readonly exercise = $derived.by(() => this.#exercises[this.#state.moment.step.exercise ?? '']);
	readonly #easierTargets = $derived.by(() =>
		easeAt(this.exercise, this.#state.moment, this.#state.notes.targets)
	);

	readonly now = $derived.by(() => this.#state.phase.name === 'hurt');
	readonly stops = $derived.by(() => this.#state.notes.stops);
	/** How to come out of the exercise. */
	readonly wayOut = $derived.by(() => this.exercise?.wayOut ?? 'Stay where you are, and breathe.');
	/** The kind of the last stop; undefined until the person has said. */
	readonly kind = $derived.by(() => this.#state.notes.stops.at(-1)?.kind);
	/** The easier target in words; undefined if the exercise cannot be made easier. */
	readonly easierTarget = $derived.by(() => {
		const { moment } = this.#state;
		const { range } = this.exercise ?? {};
		const value =
			this.exercise &&
			this.#easierTargets &&
			stepTarget(this.exercise, this.#easierTargets, moment.phase.side);
		return range && value !== undefined ? valueWords(range.unit, value) : undefined;
	});
	/** The options for continuing. */
	readonly waysOn = $derived.by(() => {
		const { timetable, moment, notes } = this.#state;
		const options = painOptions(this.kind, this.#easierTargets !== undefined);
		// On repeat, the next segment would be the same exercise.
		const skipRepeats =
			timetable.repeated === true && causedSharpPain(notes.stops, moment.step.exercise);
		const isLast = nextSegment(timetable, moment.elapsedInRoutine) === undefined;
		return skipRepeats || isLast ? options.filter((way) => way !== 'skip') : options;
	});
}
