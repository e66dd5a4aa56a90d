import type { Range } from '#core/exercise/exercise.ts';
import { twistRange } from '#core/routine/routine.fake.ts';

/** The range of a lying twist. */
export const lyingTwistRange: Range = { ...twistRange, measure: 'roll of the knees' };

/** The range of a child's pose: a gap that shrinks. */
export const gapRange: Range = {
	...lyingTwistRange,
	measure: 'gap',
	unit: 'centimetres',
	easiest: 37,
	start: 20,
	goal: 9,
	ceiling: 0,
	noise: 2,
	perSide: false
};
