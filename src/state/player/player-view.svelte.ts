import { figureViewAt } from '#core/animation/figure-view.ts';
import { pictureAfter, type QueuedPicture } from '#core/animation/picture-queue.ts';
import { rangeMarksOf } from '#core/animation/range-marks.ts';
import { stillPosesOf } from '#core/animation/still-poses.ts';
import { milliseconds, type Instant, type Milliseconds } from '#core/base/units.ts';
import { announcement, nextWords, ownWordsAt } from '#core/cues/moment-words.ts';
import type { Exercise } from '#core/exercise/exercise.ts';
import { reachedOn, type LastReached } from '#core/readings/last-reached.ts';
import { valueWords } from '#core/range/words.ts';
import type { Notes } from '#core/session/saved-session.ts';
import type { SessionPhase } from '#core/session/session-phase.ts';
import type { Moment } from '#core/timetable/moment.ts';
import type { Timetable } from '#core/timetable/timetable.ts';
import { transitionAt } from '#core/transition/posture-transition.ts';
import { captionAt, captionsOf } from '#core/voice/captions.ts';

interface PlayerViewState {
	readonly moment: Moment;
	readonly timetable: Timetable;
	readonly phase: SessionPhase;
	readonly notes: Pick<Notes, 'targets'>;
	readonly now: Instant;
	readonly reached: LastReached;
	/** Whether motion is reduced: the figure stands at the end of each phase. */
	readonly still: boolean;
}

/** What the player shows of a session at this moment. */
export class PlayerView {
	readonly #exercises: Readonly<Record<string, Exercise>>;
	readonly #state: PlayerViewState;

	constructor(exercises: Readonly<Record<string, Exercise>>, state: PlayerViewState) {
		this.#exercises = exercises;
		this.#state = state;
	}

	readonly #moment = $derived.by(() => this.#state.moment);
	/** Each field is derived separately below, so that what it draws changes only with that field. */
	readonly #figure = $derived.by(() => {
		const { moment, timetable, phase, now, still } = this.#state;
		const { targets } = this.#state.notes;
		return figureViewAt({ moment, timetable, phase, now, still, targets }, this.#exercises);
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
	readonly #transitionWay = $derived.by(() =>
		this.#state.still ? undefined : transitionAt(this.#moment)?.way
	);

	/** The next drawing to prepare. */
	readonly following = $derived.by((): QueuedPicture | undefined =>
		pictureAfter(
			{ exercise: this.drawingOf, part: this.part },
			this.#state.timetable,
			this.#exercises,
			{ index: this.#index, way: this.#transitionWay }
		)
	);

	/** The poses shown instead of the movement when motion is reduced. */
	readonly stillPoses = $derived.by(() => {
		const { still } = this.#state;
		if (!still || !this.shown?.figure.moves) return undefined;
		return stillPosesOf(this.phase, this.shown, this.#target, this.target);
	});

	/** The marks of the range; undefined in steps without an exercise, and in transitions. */
	readonly marks = $derived.by(() => {
		const { shown, phase, step } = this;
		if (!shown || !step.exercise || this.turning) return undefined;
		return rangeMarksOf(shown, reachedOn(this.#state.reached, shown.id, phase.side));
	});

	readonly range = $derived.by(() => (this.step.exercise ? this.shown?.range : undefined));

	/** Whether the exercise is there for strength, where a pull in the back is no good sign. */
	readonly forStrength = $derived.by(
		() => this.range !== undefined && this.shown?.kind === 'strength'
	);

	/** Today's target in words, such as "15°". */
	readonly target = $derived.by(() => {
		const { range } = this;
		return range && this.#target !== undefined ? valueWords(range.unit, this.#target) : undefined;
	});

	/** The whole seconds played, so that dependents change once a second. */
	readonly seconds = $derived.by(() => Math.floor(this.#moment.elapsedInRoutine / 1000));

	/** The whole seconds into the timetable; on an endless one, each round begins again. */
	readonly secondsInTimetable = $derived.by(() =>
		Math.floor((this.phase.starts + this.#moment.sinceStart) / 1000)
	);

	/** The whole seconds left of the phase, rounded up. */
	readonly phaseLeft = $derived.by(() => Math.ceil(this.#moment.left / 1000));

	/** The time left, rounded up to whole seconds; undefined if the timetable is endless. */
	readonly routineLeft: Milliseconds | undefined = $derived.by(() => {
		const left = this.#moment.leftInRoutine;
		return left === undefined ? undefined : milliseconds(Math.ceil(left / 1000) * 1000);
	});

	/** The words for what comes after this phase. */
	readonly coming = $derived.by(() => nextWords(this.#moment));

	/** Step, side and target in words. */
	readonly place = $derived.by(() => announcement(this.#moment, this.target));

	/** What the person wrote beside the step, or for this pause; said and told before a movement. */
	readonly ownWords = $derived.by(() => ownWordsAt(this.phase, this.step));

	readonly #timetable = $derived.by(() => this.#state.timetable);
	readonly #targets = $derived.by(() => this.#state.notes.targets);
	readonly #captions = $derived.by(() =>
		captionsOf(this.#timetable, { exercises: this.#exercises, targets: this.#targets })
	);

	/** What the voice says here. It changes when the voice says something else, not with the seconds. */
	readonly caption = $derived.by(() => captionAt(this.#captions, this.#moment));
}
