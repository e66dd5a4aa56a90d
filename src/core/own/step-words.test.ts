import { expect, test } from 'vitest';
import { arch, twist } from '#core/routine/routine.fake.ts';
import { exercisesOfSteps, ownPauseWords, stepDoseWords } from './step-words.ts';

test('a step says how often, on which side, how long and with which rest', () => {
	const dose = { ...twist.dose, eachSide: true };
	const words = (step: object) => stepDoseWords({ exercise: 'twist', ...step }, { ...twist, dose });
	expect(words({ repetitions: 3 })).toBe('3 times on each side');
	expect(words({ left: 4, right: 1, rest: 10 })).toBe(
		'left 4 times, right once, rest 10 seconds between'
	);
	expect(words({ left: 0, right: 2 })).toBe('right side only, 2 times');
	expect(words({ left: 2, right: 0 })).toBe('left side only, 2 times');
});

test('a hold is told where it can be chosen', () => {
	const dose = { ...arch.dose, eachSide: false, holdSeconds: { least: 1, most: 60 } };
	expect(stepDoseWords({ exercise: 'arch', repetitions: 1, hold: 20 }, { ...arch, dose })).toBe(
		'once, hold 20 seconds'
	);
});

test('a pause tells how it ends, and each exercise is named once', () => {
	expect([ownPauseWords(undefined), ownPauseWords(5)]).toEqual([
		'goes on when you tap',
		'5 seconds'
	]);
	const steps = [{ exercise: 'twist' }, { say: 'Well' }, { exercise: 'twist' }];
	expect(exercisesOfSteps(steps)).toEqual(['twist']);
});
