import { ribcageAt } from '#core/animation/breathing-motion.ts';
import { cycleFrameAt } from '#core/animation/cyclic-motion.ts';
import { followThroughAt } from '#core/animation/follow-through.ts';
import {
	partAt,
	phasePictures,
	pictureAfter,
	type QueuedPicture
} from '#core/animation/picture-queue.ts';
import { rangeMarksOf } from '#core/animation/range-marks.ts';
import { frameOf, leavingAt, isMirrored, positionAt } from '#core/animation/range-position.ts';
import { stillPosesOf } from '#core/animation/still-poses.ts';
import { milliseconds, type Instant, type Milliseconds } from '#core/base/units.ts';
import { announcement } from '#core/cues/due-cues.ts';
import type { Exercise } from '#core/exercise/exercise.ts';
import { reachedOn, type LastReached } from '#core/progression/last-reached.ts';
import { valueWords } from '#core/range/words.ts';
import { stepTarget } from '#core/routine/step-target.ts';
import { comingOutAt } from '#core/session/pain-response.ts';
import type { Notes } from '#core/session/saved-session.ts';
import type { SessionPhase } from '#core/session/session-phase.ts';
import { displayedExercise } from '#core/timetable/displayed-exercise.ts';
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

	readonly phase = $derived.by(() => this.#moment.phase);
	readonly step = $derived.by(() => this.#moment.step);
	readonly round = $derived.by(() => this.#moment.round);

	/** The exercise to draw; while only words are said, the nearest one. */
	readonly shown = $derived.by(
		() => this.#exercises[displayedExercise(this.#seen().timetable, this.phase.step) ?? '']
	);

	/** How far the turning over into the next posture is; nothing at other times. */
	readonly #turn = $derived.by(() => {
		const { moment, still } = this.#seen();
		return still ? undefined : transitionAt(moment);
	});

	readonly turning = $derived(this.#turn !== undefined);

	readonly #way = $derived.by(() => this.#turn?.way);
	readonly #index = $derived.by(() => this.#moment.index);

	/** The exercise whose drawing is on the page. */
	readonly pictured = $derived.by(() => this.#way?.exercise ?? this.shown?.id ?? '');

	/** The part of that drawing, where it is cut into several. */
	readonly part = $derived.by(() => {
		const exercise = this.#exercises[this.pictured];
		const cuts = exercise?.figure.cuts;
		if (!exercise || !cuts) return 0;
		if (this.#turn)
			return partAt(exercise, this.#turn.frame, this.#turn.way.from, this.#turn.way.to);
		const { from, to } = this.phase;
		const [start, end] = [from, to].map((position) => frameOf(position, exercise, undefined));
		return from === to
			? (phasePictures(this.#seen().timetable, this.#exercises, this.#index)[0]?.part ?? 0)
			: partAt(exercise, this.frame, start, end);
	});

	/** The drawing to make ready. */
	readonly following = $derived.by((): QueuedPicture | undefined =>
		pictureAfter(
			{ exercise: this.pictured, part: this.part },
			this.#seen().timetable,
			this.#exercises,
			{ index: this.#index, way: this.#way }
		)
	);

	readonly #target = $derived.by(() =>
		this.shown
			? stepTarget(
					this.shown,
					this.#seen().notes.targets,
					this.phase.side,
					this.step.percentOfLevel
				)
			: undefined
	);

	readonly frame = $derived.by(() => {
		const { moment, timetable, still, phase, now } = this.#seen();
		if (this.#turn) return this.#turn.frame;
		const cycle = this.shown?.figure.cycle;
		if (cycle) return still ? 0 : cycleFrameAt(cycle, timetable, moment);
		const leaving = comingOutAt(phase, now);
		// On the way up from the floor or down to it, one stays where one is.
		const leaves = leaving !== undefined && this.shown?.kind !== 'transfer';
		const position = leaves
			? leavingAt(moment, still ? 1 : leaving)
			: still
				? moment.phase.to
				: positionAt(moment);
		return this.shown ? frameOf(position, this.shown, this.#target) : 0;
	});

	/** In place of the movement, for somebody who wants none on screen: the poses it leads between. */
	readonly stances = $derived.by(() => {
		const { still } = this.#seen();
		if (!still || !this.shown?.figure.moves) return undefined;
		return stillPosesOf(this.phase, this.shown, this.#target, this.target);
	});

	/** How far the ribs are open, 0 to 1. */
	readonly ribs = $derived.by(() => {
		const { moment, timetable, still } = this.#seen();
		return still || this.turning ? 0 : ribcageAt(timetable, moment);
	});

	/** How far hair and sleeves are behind the body, in frames. */
	readonly sway = $derived.by(() => {
		const { moment, timetable, still } = this.#seen();
		const { shown } = this;
		if (still || !shown || this.turning) return 0;
		const frames = frameOf(1, shown, this.#target) - frameOf(0, shown, this.#target);
		return followThroughAt(timetable, moment) * frames;
	});

	/** What the movement is measured against; nothing where only words are said. */
	readonly marks = $derived.by(() => {
		const { shown, phase, step } = this;
		if (!shown || !step.exercise || this.turning) return undefined;
		return rangeMarksOf(shown, reachedOn(this.#seen().reached, shown.id, phase.side));
	});

	/** Where today's target lies; nothing for a movement that has none. */
	readonly ghost = $derived.by(() =>
		this.shown?.range?.poses && this.step.exercise && !this.turning
			? frameOf(this.phase.to < 0 ? -1 : 1, this.shown, this.#target)
			: undefined
	);

	readonly mirrored = $derived.by(() =>
		this.shown && !this.turning ? isMirrored(this.shown, this.phase.side) : false
	);

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
	readonly coming = $derived.by(() => {
		const { nextPhase, nextStep, phase } = this.#moment;
		if (!nextPhase) return 'Then you are done';
		if (nextPhase.step !== phase.step) return `Next: ${nextStep?.name ?? nextPhase.name}`;
		if (nextPhase.kind === 'change-sides') return 'Then change sides';
		return `Then ${nextPhase.name}`;
	});

	/** For screen readers: changes with the step and the side, not with the seconds. */
	readonly announcement = $derived.by(() => announcement(this.#moment, this.target));
}
