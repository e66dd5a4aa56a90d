import { expect, test } from 'vitest';
import { allExercises } from '#core/exercise/all-exercises.fake.ts';
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
	expect(wordsFor('plank')).toEqual({ alone: '3 times', inRoutine: '2 times' });
	expect(wordsFor('breathing')?.alone).toBe('12 times');
	expect(wordsFor('press-up')).not.toHaveProperty('inRoutine');
	expect(wordsFor('cat-cow')).not.toHaveProperty('inFull');
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
