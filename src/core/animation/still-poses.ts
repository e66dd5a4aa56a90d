import type { Exercise } from '#core/exercise/exercise.ts';
import type { Phase } from '#core/timetable/timetable.ts';
import { isCyclic } from './cyclic-motion.ts';
import { frameOf } from './range-position.ts';

/** One of two poses between which a phase goes, for somebody who wants no movement. */
export interface StillPose {
	readonly frame: number;
	readonly name: string;
	/** Where the phase leads. */
	readonly now: boolean;
}

/** A position counts as an end when it is this near to it. */
const nearly = 0.06;

/**
 * Start and target, or both targets of a movement that goes both ways; of one in several stages, those
 * of the stage; of one that goes round and round, where it begins and where a round does.
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
			{ frame: 0, name: 'Start', now: !isCyclic(phase) },
			{ frame: 100 * cycle.from, name, now: isCyclic(phase) }
		];
	}
	const frame = (position: number) => frameOf(position, exercise, target);
	const { from, to } = phase;
	if (staged(from) || staged(to))
		return [
			{ frame: frame(from), name: 'From here', now: false },
			{ frame: frame(to), name: 'To here', now: true }
		];
	const twoWay = exercise.figure.timeline === 'two-way';
	const atTarget = to > 0.5;
	return [
		{
			frame: frame(twoWay ? -1 : 0),
			name: (twoWay && nameOf(exercise, -1)) || 'Start',
			now: twoWay ? to < -0.5 : !atTarget
		},
		{
			frame: frame(1),
			name: (twoWay && nameOf(exercise, 1)) || `Target ${targetWords ?? ''}`.trim(),
			now: atTarget
		}
	];
}

function staged(position: number): boolean {
	const share = Math.abs(position);
	return share > nearly && share < 1 - nearly;
}

function nameOf({ phases }: Pick<Exercise, 'phases'>, to: number): string | undefined {
	return phases.find((phase) => phase.to === to)?.name;
}
