import type { Exercise, Range } from '#core/exercise/exercise.ts';
import type { Side } from '#core/exercise/side.ts';
import { poseOf, valueAt } from '#core/range/pose.ts';
import type { Moment } from '#core/timetable/moment.ts';
import type { Phase } from '#core/timetable/timetable.ts';

const breathLength = 5000;
const breathDepth = 0.02;

/** Where the figure is, in shares of today's target, -1 to 1. Never past the target. */
export function positionAt(moment: Pick<Moment, 'phase' | 'progress'>): number {
	const { phase, progress } = moment;
	return phase.from === phase.to
		? phase.to * (1 - breathAt(phase, progress))
		: phase.from + (phase.to - phase.from) * eased(progress);
}

/** On the way out of the pose of this moment, `progress` 0 to 1, back to where the movement begins. */
export function leavingAt(moment: Pick<Moment, 'phase' | 'progress'>, progress: number): number {
	return positionAt(moment) * (1 - eased(progress));
}

/**
 * The point of the drawn movement to show, 0 to 100, for a position and a target value; two-way
 * movements start at 50. A target the exercise knows no pose for shows the whole movement.
 */
export function frameOf(
	position: number,
	exercise: Pick<Exercise, 'range' | 'figure'>,
	target: number | undefined
): number {
	const share = target === undefined ? 1 : poseOf(exercise.range, target);
	const frame =
		exercise.figure.timeline === 'two-way'
			? 50 + 50 * position * share
			: 100 * Math.max(0, position) * share;
	const drawn = Math.max(0, Math.min(100, frame));
	return exercise.figure.backwards ? 100 - drawn : drawn;
}

/** Undoes `frameOf` for a movement whose poses are known: the value that a frame shows. */
export function shownValue(
	frame: number,
	{ figure }: Pick<Exercise, 'figure'>,
	range: Range
): number {
	const drawn = figure.backwards ? 100 - frame : frame;
	return valueAt(range, figure.timeline === 'two-way' ? Math.abs(drawn - 50) / 50 : drawn / 100);
}

/** The drawing shows one side; the other is its mirror image. */
export function isMirrored(exercise: Pick<Exercise, 'figure'>, side: Side | undefined): boolean {
	return side !== undefined && exercise.figure.side !== undefined && exercise.figure.side !== side;
}

function eased(progress: number): number {
	return (1 - Math.cos(Math.PI * progress)) / 2;
}

/** In whole breaths, so that a hold ends where it began. */
function breathAt(phase: Phase, progress: number): number {
	if (phase.kind !== 'hold' || phase.breath === 'hold') return 0;
	const breaths = Math.round(phase.length / breathLength);
	return (breathDepth / 2) * (1 - Math.cos(2 * Math.PI * breaths * progress));
}
