import type { Range } from '#core/exercise/exercise.ts';

/** The range of a lying twist. */
export const lyingTwistRange: Range = {
	measure: 'roll of the knees',
	unit: 'degrees',
	easiest: 5,
	start: 20,
	goal: 65,
	ceiling: 75,
	step: 1,
	tolerance: 3,
	noise: 6,
	perSide: true,
	easedAfterWaking: false,
	poses: [
		{ value: 0, at: 0 },
		{ value: 75, at: 1 }
	]
};

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
