import { expect, test } from 'vitest';
import { allExercises } from '#core/exercise/all-exercises.fake.ts';
import type { Targets } from '#core/range/target.ts';
import { allRoutines } from './all-routines.fake.ts';
import { doseWordsOf } from './dose-words.ts';

const wordsFor = (id: string, routine = 'daily') => {
	const exercise = allExercises[id];
	return exercise && doseWordsOf(exercise, allRoutines[routine]);
};

test('a stretch says its dose by itself, in the daily routine, and with long holds', () => {
	expect(wordsFor('lying-twist')).toEqual({
		alone: '2 times on each side, 10 seconds each',
		inRoutine: '2 times on each side, 5 seconds each',
		inFull: '3 times on each side, 10 seconds each'
	});
	expect(wordsFor('single-knee-to-chest')).toEqual({
		alone: '2 times on each side, 15 seconds each',
		inRoutine: 'once on each side, 12 seconds',
		inFull: '3 times on each side, 20 seconds each'
	});
});

test('a pause or a hold that is a target has no length, and what is not in the routine is not said', () => {
	expect(wordsFor('bird-dog')).toMatchObject({ inRoutine: '2 times on each side' });
	expect(wordsFor('breathing')?.alone).toBe('12 times');
	expect(wordsFor('press-up')).not.toHaveProperty('inRoutine');
	expect(wordsFor('cat-cow')).not.toHaveProperty('inFull');
});

test('what is counted in times is done as often as today, by itself and in a routine alike', () => {
	const said = (targets?: Targets) =>
		allExercises.plank && doseWordsOf(allExercises.plank, allRoutines.daily, targets);
	expect(said()).toEqual({
		alone: '3 times, 10 seconds each',
		inRoutine: '3 times, 10 seconds each'
	});
	expect(said({ plank: 5 })?.inRoutine).toBe('5 times, 10 seconds each');
	expect(said({ plank: 1 })?.alone).toBe('once, 10 seconds');
});

test('every dose that a routine plays is the one that the page of the exercise names', () => {
	for (const step of allRoutines.daily?.steps ?? []) {
		if (!('exercise' in step) || step.phases || step.rank === 10) continue;
		const { repetitions, holdSeconds } = step;
		const words = wordsFor(step.exercise)?.inRoutine ?? '';
		if (repetitions !== undefined)
			expect(words).toContain(repetitions === 1 ? 'once' : `${repetitions} times`);
		if (holdSeconds !== undefined) expect(words).toContain(`${holdSeconds} seconds`);
	}
});
