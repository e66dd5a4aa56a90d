import type { Exercise } from '#core/exercise/exercise.ts';
import type { Step } from '#core/routine/routine.ts';
import type { BodyPosition } from './body-position.ts';

/** In the words that routines use, so that nothing has to be spoken anew. */
const toBack: Step = { say: 'Roll to your back in one piece', seconds: 8, posture: 'on-back' };
const toKnees: Step = {
	say: 'Roll to your side, come to hands and knees',
	seconds: 8,
	posture: 'all-fours'
};
const toFront: Step = { say: 'Lie on your front', seconds: 6, posture: 'on-front' };

/** Phases of getting down and up: they pass through all fours, and getting up begins on the back. */
const down = (until: number): Step => ({ exercise: 'floor-down', phases: { from: 0, until } });
const up = (from: number): Step => ({ exercise: 'floor-up', phases: { from, until: 6 } });

/** Getting onto a side is told by what is done there. */
const ways: Readonly<Record<BodyPosition, Readonly<Record<BodyPosition, readonly Step[]>>>> = {
	up: {
		up: [],
		kneeling: [down(3)],
		back: [down(5)],
		front: [down(3), toFront],
		side: [down(3)]
	},
	kneeling: { up: [up(3)], kneeling: [], back: [toBack], front: [toFront], side: [] },
	back: { up: [up(0)], kneeling: [toKnees], back: [], front: [toFront], side: [] },
	front: { up: [toKnees, up(3)], kneeling: [toKnees], back: [toBack], front: [], side: [] },
	side: { up: [up(1)], kneeling: [toKnees], back: [toBack], front: [toFront], side: [] }
};

/** How to get from one place to another. Ways that nobody has described are left out. */
export function transferBetween(
	from: BodyPosition,
	to: BodyPosition,
	exercises: Readonly<Record<string, Exercise>>
): readonly Step[] {
	return ways[from][to].filter((step) => !('exercise' in step) || exercises[step.exercise]);
}
