import type { Exercise, Range } from '#core/exercise/exercise.ts';
import type { Side } from '#core/exercise/side.ts';
import { poseOf, valueAt } from '#core/range/pose.ts';
import type { Moment } from '#core/timetable/moment.ts';
import type { Phase } from '#core/timetable/timetable.ts';

const breathLength = 5000;
const breathDepth = 0.02;

/** The position of the figure as a share of today's target, -1 to 1. It never passes the target. */
export function positionAt(moment: Pick<Moment, 'phase' | 'progress'>): number {
	const { phase, progress } = moment;
	return phase.from === phase.to
		? phase.to * (1 - breathAt(phase, progress))
		: phase.from + (phase.to - phase.from) * easeInOut(progress);
}

/**
 * The position while the figure leaves the pose of this moment, at `progress` 0 to 1 of the way back
 * to the start.
 */
export function returnPositionAt(
	moment: Pick<Moment, 'phase' | 'progress'>,
	progress: number
): number {
	return positionAt(moment) * (1 - easeInOut(progress));
}

/**
 * The frame of the drawn movement, 0 to 100, for a position and a target value. Two-way movements
 * start at 50. A target without a known pose shows the whole movement.
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

/** The value that a frame shows: the inverse of `frameOf` for a movement whose poses are known. */
export function shownValue(
	frame: number,
	{ figure }: Pick<Exercise, 'figure'>,
	range: Range
): number {
	const drawn = figure.backwards ? 100 - frame : frame;
	return valueAt(range, figure.timeline === 'two-way' ? Math.abs(drawn - 50) / 50 : drawn / 100);
}

/** Whether the drawing has to be mirrored because it shows the other side. */
export function isMirrored(exercise: Pick<Exercise, 'figure'>, side: Side | undefined): boolean {
	return side !== undefined && exercise.figure.side !== undefined && exercise.figure.side !== side;
}

function easeInOut(progress: number): number {
	return (1 - Math.cos(Math.PI * progress)) / 2;
}

/** The sway of breathing. It runs in whole breaths, so that a hold ends where it began. */
function breathAt(phase: Phase, progress: number): number {
	if (phase.kind !== 'hold' || phase.breath === 'hold') return 0;
	const breaths = Math.round(phase.length / breathLength);
	return (breathDepth / 2) * (1 - Math.cos(2 * Math.PI * breaths * progress));
}
