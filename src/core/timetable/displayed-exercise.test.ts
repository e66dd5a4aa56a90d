import { expect, test } from 'vitest';
import { routineTimetable } from '#core/routine/lay-out.ts';
import { arch, routine, twist } from '#core/routine/routine.fake.ts';
import { displayedExercise } from './displayed-exercise.ts';

const says = { say: 'Rest.', seconds: 5 };
const timetable = routineTimetable(
	{ ...routine, steps: [{ exercise: 'twist' }, says, says, { exercise: 'arch' }, says] },
	{ twist, arch },
	{ strength: 'open' }
);

test('while words are said the exercise to come is drawn, and at the end the last one', () => {
	expect([0, 1, 2, 3, 4].map((step) => displayedExercise(timetable, step))).toEqual([
		'twist',
		'arch',
		'arch',
		'arch',
		'arch'
	]);
});
