import { figureViewAt } from '#core/animation/figure-view.ts';
import { pictureAfter, type QueuedPicture } from '#core/animation/picture-queue.ts';
import { rangeMarksOf } from '#core/animation/range-marks.ts';
import { stillPosesOf } from '#core/animation/still-poses.ts';
import { milliseconds, type Instant, type Milliseconds } from '#core/base/units.ts';
import { announcement, nextWords } from '#core/cues/moment-words.ts';
import type { Exercise } from '#core/exercise/exercise.ts';
import { reachedOn, type LastReached } from '#core/progression/last-reached.ts';
import { valueWords } from '#core/range/words.ts';
import type { Notes } from '#core/session/saved-session.ts';
import type { SessionPhase } from '#core/session/session-phase.ts';
import type { Moment } from '#core/timetable/moment.ts';
import type { Timetable } from '#core/timetable/timetable.ts';
import { transitionAt } from '#core/transition/posture-transition.ts';

interface Seen {
	readonly moment: Moment;
	readonly timetable: Timetable;
	readonly phase: SessionPhase;
	readonly notes: Pick<Notes, 'targets'>;
	readonly now: Instant;
	readonly reached: LastReached;
	/** No movement on screen: the figure stands at the end of each phase. */
	readonly still: boolean;
}

/** What is to be seen of a session at this moment. */
export class PlayerView {
	readonly #exercises: Readonly<Record<string, Exercise>>;
	readonly #seen: () => Seen;

	constructor(exercises: Readonly<Record<string, Exercise>>, seen: () => Seen) {
		this.#exercises = exercises;
		this.#seen = seen;
	}

	readonly #moment = $derived.by(() => this.#seen().moment);
	/** Each value of it is derived by itself below, so that what it draws changes only with that value. */
	readonly #figure = $derived.by(() => {
		const seen = this.#seen();
		return figureViewAt({ ...seen, targets: seen.notes.targets }, this.#exercises);
	});

	readonly phase = $derived.by(() => this.#moment.phase);
	readonly step = $derived.by(() => this.#moment.step);
	readonly round = $derived.by(() => this.#moment.round);

	readonly shown = $derived.by(() => this.#figure.shown);
	readonly drawingOf = $derived.by(() => this.#figure.drawingOf);
	readonly part = $derived.by(() => this.#figure.part);
	readonly frame = $derived.by(() => this.#figure.frame);
	readonly targetFrame = $derived.by(() => this.#figure.targetFrame);
	readonly mirrored = $derived.by(() => this.#figure.mirrored);
	readonly ribcage = $derived.by(() => this.#figure.ribcage);
	readonly followThrough = $derived.by(() => this.#figure.followThrough);
	readonly turning = $derived.by(() => this.#figure.turning);
	readonly #target = $derived.by(() => this.#figure.target);
	readonly #index = $derived.by(() => this.#moment.index);
	readonly #way = $derived.by(() =>
		this.#seen().still ? undefined : transitionAt(this.#moment)?.way
	);

	/** The drawing to make ready. */
	readonly following = $derived.by((): QueuedPicture | undefined =>
		pictureAfter(
			{ exercise: this.drawingOf, part: this.part },
			this.#seen().timetable,
			this.#exercises,
			{ index: this.#index, way: this.#way }
		)
	);

	/** In place of the movement, for somebody who wants none on screen: the poses it leads between. */
	readonly stillPoses = $derived.by(() => {
		const { still } = this.#seen();
		if (!still || !this.shown?.figure.moves) return undefined;
		return stillPosesOf(this.phase, this.shown, this.#target, this.target);
	});

	/** What the movement is measured against; undefined where only words are said. */
	readonly marks = $derived.by(() => {
		const { shown, phase, step } = this;
		if (!shown || !step.exercise || this.turning) return undefined;
		return rangeMarksOf(shown, reachedOn(this.#seen().reached, shown.id, phase.side));
	});

	readonly range = $derived.by(() => (this.step.exercise ? this.shown?.range : undefined));

	/** In words: "15°". */
	readonly target = $derived.by(() => {
		const { range } = this;
		return range && this.#target !== undefined ? valueWords(range.unit, this.#target) : undefined;
	});

	/** Whole seconds played, so that what depends on it changes once a second. */
	readonly seconds = $derived.by(() => Math.floor(this.#moment.elapsedInRoutine / 1000));

	/** Whole seconds into the timetable: an endless one starts its round anew. */
	readonly secondsInTimetable = $derived.by(() =>
		Math.floor((this.phase.starts + this.#moment.sinceStart) / 1000)
	);

	/** Whole seconds left of the phase. */
	readonly phaseLeft = $derived.by(() => Math.ceil(this.#moment.left / 1000));

	/** Rounded up to whole seconds; absent when it is endless. */
	readonly routineLeft: Milliseconds | undefined = $derived.by(() => {
		const left = this.#moment.leftInRoutine;
		return left === undefined ? undefined : milliseconds(Math.ceil(left / 1000) * 1000);
	});

	/** What comes after this phase, in words. */
	readonly coming = $derived.by(() => nextWords(this.#moment));

	/** For screen readers: changes with the step and the side, not with the seconds. */
	readonly announcement = $derived.by(() => announcement(this.#moment, this.target));
}
