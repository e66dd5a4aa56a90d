import type { Exercise } from '#core/exercise/exercise.ts';
import type { Step } from '#core/routine/routine.ts';
import { postureAt } from '#core/transition/posture-transition.ts';
import { bodyPositionOf, type BodyPosition } from './body-position.ts';

/** These steps use the words of the routines, so that no new voice clips are needed. */
const toBack: Step = { say: 'Roll to your back, in one piece', seconds: 8, posture: 'on-back' };
const toKnees: Step = {
	say: 'Roll to your side, come to hands and knees',
	seconds: 8,
	posture: 'all-fours'
};
const toFront: Step = { say: 'Lie on your front', seconds: 6, posture: 'on-front' };

/** A transfer that an exercise shows, between two of the positions that it passes through. */
type ExerciseTransfer = readonly [from: BodyPosition, to: BodyPosition];

/** No step leads onto a side, because the exercise that is done there says how. */
const transferTable: Readonly<
	Record<BodyPosition, Readonly<Record<BodyPosition, readonly (Step | ExerciseTransfer)[]>>>
> = {
	up: {
		up: [],
		kneeling: [['up', 'kneeling']],
		back: [['up', 'back']],
		front: [['up', 'kneeling'], toFront],
		side: [['up', 'kneeling']]
	},
	kneeling: {
		up: [['kneeling', 'up']],
		kneeling: [],
		back: [toBack],
		front: [toFront],
		side: []
	},
	back: { up: [['back', 'up']], kneeling: [toKnees], back: [], front: [toFront], side: [] },
	front: {
		up: [toKnees, ['kneeling', 'up']],
		kneeling: [toKnees],
		back: [toBack],
		front: [],
		side: []
	},
	side: { up: [['side', 'up']], kneeling: [toKnees], back: [toBack], front: [toFront], side: [] }
};

/** The steps from one position to another. What no exercise shows is left out. */
export function transferBetween(
	from: BodyPosition,
	to: BodyPosition,
	exercises: Readonly<Record<string, Exercise>>
): readonly Step[] {
	return transferTable[from][to].flatMap((transfer) =>
		'length' in transfer ? exerciseSteps(exercises, transfer) : [transfer]
	);
}

/** The phases between these positions of the first exercise that passes through both. */
function exerciseSteps(
	exercises: Readonly<Record<string, Exercise>>,
	[from, to]: ExerciseTransfer
): readonly Step[] {
	const transfers = Object.values(exercises).filter(({ kind }) => kind === 'transfer');
	for (const exercise of transfers) {
		const positions = positionsOf(exercise);
		const first = positions.indexOf(from);
		const until = positions.lastIndexOf(to);
		if (first >= 0 && until > first)
			return [{ exercise: exercise.id, phases: { from: first, until } }];
	}
	return [];
}

/** The positions before the first phase and after each phase; undefined between two positions. */
function positionsOf(exercise: Exercise): readonly (BodyPosition | undefined)[] {
	return [0, ...exercise.phases.map(({ to }) => to)].map((at) => {
		const posture = postureAt(exercise, at);
		return posture && bodyPositionOf(posture);
	});
}
