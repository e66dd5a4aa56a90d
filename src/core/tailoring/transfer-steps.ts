import type { Exercise } from '#core/exercise/exercise.ts';
import type { Step } from '#core/routine/routine.ts';
import { postureAt } from '#core/transition/posture-transition.ts';
import { bodyPositionOf, type BodyPosition } from './body-position.ts';

/** In the words that routines use, so that nothing has to be spoken anew. */
const toBack: Step = { say: 'Roll to your back in one piece', seconds: 8, posture: 'on-back' };
const toKnees: Step = {
	say: 'Roll to your side, come to hands and knees',
	seconds: 8,
	posture: 'all-fours'
};
const toFront: Step = { say: 'Lie on your front', seconds: 6, posture: 'on-front' };

/** A way that an exercise shows, from one of the positions that it passes to another. */
type Passing = readonly [from: BodyPosition, to: BodyPosition];

/** Getting onto a side is told by what is done there. */
const ways: Readonly<
	Record<BodyPosition, Readonly<Record<BodyPosition, readonly (Step | Passing)[]>>>
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

/** How to get from one position to another. Ways that no exercise shows are left out. */
export function transferBetween(
	from: BodyPosition,
	to: BodyPosition,
	exercises: Readonly<Record<string, Exercise>>
): readonly Step[] {
	return ways[from][to].flatMap((way) => ('length' in way ? shownBy(exercises, way) : [way]));
}

/** The phases between these positions of the first exercise that passes through both. */
function shownBy(
	exercises: Readonly<Record<string, Exercise>>,
	[from, to]: Passing
): readonly Step[] {
	const transfers = Object.values(exercises).filter(({ kind }) => kind === 'transfer');
	for (const exercise of transfers) {
		const passed = passedPositions(exercise);
		const first = passed.indexOf(from);
		const until = passed.lastIndexOf(to);
		if (first >= 0 && until > first)
			return [{ exercise: exercise.id, phases: { from: first, until } }];
	}
	return [];
}

/** Where the body is before the first phase of a transfer, and after each of them; undefined on the way. */
function passedPositions(exercise: Exercise): readonly (BodyPosition | undefined)[] {
	return [0, ...exercise.phases.map(({ to }) => to)].map((at) => {
		const posture = postureAt(exercise, at);
		return posture && bodyPositionOf(posture);
	});
}
