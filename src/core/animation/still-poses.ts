import type { Exercise } from '#core/exercise/exercise.ts';
import type { Phase } from '#core/timetable/timetable.ts';
import { isCyclic } from './cyclic-motion.ts';
import { frameOf } from './range-position.ts';

/** One of the two poses of a phase, for people who prefer reduced motion. */
export interface StillPose {
	readonly frame: number;
	readonly name: string;
	/** Whether the phase leads to this pose. */
	readonly current: boolean;
}

/** Tolerance, as a share of the target, within which a position counts as an end. */
const tolerance = 0.06;

/**
 * The two poses of a phase. Normally they are start and target; of a two-way movement both targets;
 * of a movement in several stages the ends of the stage; of a cyclic movement its start and the
 * start of a round.
 */
export function stillPosesOf(
	phase: Pick<Phase, 'from' | 'to' | 'kind'>,
	exercise: Pick<Exercise, 'range' | 'figure' | 'phases'>,
	target: number | undefined,
	targetWords: string | undefined
): readonly [StillPose, StillPose] {
	const { cycle } = exercise.figure;
	if (cycle) {
		const name = exercise.phases[0].name;
		return [
			{ frame: 0, name: 'Start', current: !isCyclic(phase) },
			{ frame: 100 * cycle.from, name, current: isCyclic(phase) }
		];
	}
	const frame = (position: number) => frameOf(position, exercise, target);
	const { from, to } = phase;
	if (isMidway(from) || isMidway(to))
		return [
			{ frame: frame(from), name: 'From here', current: false },
			{ frame: frame(to), name: 'To here', current: true }
		];
	const twoWay = exercise.figure.timeline === 'two-way';
	const atTarget = to > 0.5;
	return [
		{
			frame: frame(twoWay ? -1 : 0),
			name: (twoWay && nameOf(exercise, -1)) || 'Start',
			current: twoWay ? to < -0.5 : !atTarget
		},
		{
			frame: frame(1),
			name: (twoWay && nameOf(exercise, 1)) || `Target ${targetWords ?? ''}`.trim(),
			current: atTarget
		}
	];
}

function isMidway(position: number): boolean {
	const share = Math.abs(position);
	return share > tolerance && share < 1 - tolerance;
}

function nameOf({ phases }: Pick<Exercise, 'phases'>, to: number): string | undefined {
	return phases.find((phase) => phase.to === to)?.name;
}
