import type { Instant } from '#core/base/units.ts';
import type { Exercise } from '#core/exercise/exercise.ts';
import type { Targets } from '#core/range/target.ts';
import { playedTarget } from '#core/routine/step-target.ts';
import { comeOutProgress } from '#core/session/pain-response.ts';
import type { SessionPhase } from '#core/session/session-phase.ts';
import { displayedExercise } from '#core/timetable/displayed-exercise.ts';
import type { Moment } from '#core/timetable/moment.ts';
import type { Timetable } from '#core/timetable/timetable.ts';
import { transitionAt } from '#core/transition/posture-transition.ts';
import { ribcageAt } from './breathing-motion.ts';
import { cycleFrameAt } from './cyclic-motion.ts';
import { followThroughAt } from './follow-through.ts';
import { partAt, phasePictures } from './picture-queue.ts';
import { frameOf, isMirrored, returnPositionAt, positionAt } from './range-position.ts';

type Exercises = Readonly<Record<string, Exercise>>;

/** The state that determines how the figure of a session is drawn. */
export interface FigureState {
	readonly moment: Moment;
	readonly timetable: Timetable;
	readonly phase: SessionPhase;
	readonly targets: Targets;
	readonly now: Instant;
	/** Reduced motion: the figure stands at the end of each phase. */
	readonly still: boolean;
}

/** How the figure is drawn at one moment. */
export interface FigureView {
	/** The exercise to draw; during spoken words, the nearest one. */
	readonly shown: Exercise | undefined;
	/** The exercise whose drawing is on the page; during a transition, that of the transition. */
	readonly drawingOf: string;
	/** The part of that drawing, from 0, where it is cut into several. */
	readonly part: number;
	/** The frame of the drawing, 0 to 100. */
	readonly frame: number;
	/** The frame of today's target, 0 to 100; undefined for a movement that has none. */
	readonly targetFrame: number | undefined;
	readonly mirrored: boolean;
	/** How far the ribcage is expanded, 0 to 1. */
	readonly ribcage: number;
	/** How far hair and sleeves lag behind the body, in frames. */
	readonly followThrough: number;
	/** Whether the body is in a transition to the next posture. */
	readonly turning: boolean;
	/** Today's target in the unit of the range; undefined for an exercise without a range. */
	readonly target: number | undefined;
}

/** How the figure is drawn at this moment of a session. */
export function figureViewAt(viewed: FigureState, exercises: Exercises): FigureView {
	const { moment, timetable, still, targets } = viewed;
	const { phase, step } = moment;
	const shown = exercises[displayedExercise(timetable, phase.step) ?? ''];
	const target = shown && playedTarget(step, shown, targets, phase.side);
	const turn = still ? undefined : transitionAt(moment);
	const turning = turn !== undefined;
	const moving = shown && !still && !turning;
	const frame = turn?.frame ?? frameAt(viewed, shown, target);
	const drawingOf = turn?.way.exercise ?? shown?.id ?? '';
	const drawn = exercises[drawingOf];
	return {
		shown,
		drawingOf,
		part: !drawn?.figure.cuts
			? 0
			: turn
				? partAt(drawn, turn.frame, turn.way.from, turn.way.to)
				: partOf(drawn, frame, viewed, exercises),
		frame,
		targetFrame:
			shown?.range?.poses && step.exercise && !turning
				? frameOf(phase.to < 0 ? -1 : 1, shown, target)
				: undefined,
		mirrored: shown !== undefined && !turning && isMirrored(shown, phase.side),
		ribcage: still || turning ? 0 : ribcageAt(timetable, moment),
		followThrough: moving
			? followThroughAt(timetable, moment) * (frameOf(1, shown, target) - frameOf(0, shown, target))
			: 0,
		turning,
		target
	};
}

function frameAt(
	{ moment, timetable, phase, now, still }: FigureState,
	shown: Exercise | undefined,
	target: number | undefined
): number {
	if (!shown) return 0;
	const { cycle } = shown.figure;
	if (cycle) return still ? 0 : cycleFrameAt(cycle, timetable, moment);
	const leaving = comeOutProgress(phase, now);
	// In a transfer to or from the floor the figure stays where it is.
	if (leaving !== undefined && shown.kind !== 'transfer')
		return frameOf(returnPositionAt(moment, still ? 1 : leaving), shown, target);
	return frameOf(still ? moment.phase.to : positionAt(moment), shown, target);
}

/**
 * The part of the drawing. A phase without movement shows the part in which the next movement
 * begins.
 */
function partOf(
	drawn: Exercise,
	frame: number,
	{ moment: { phase, index }, timetable }: FigureState,
	exercises: Exercises
): number {
	if (phase.from === phase.to) return phasePictures(timetable, exercises, index)[0]?.part ?? 0;
	const [start, end] = [phase.from, phase.to].map((at) => frameOf(at, drawn, undefined));
	return partAt(drawn, frame, start, end);
}
