import { expect, test } from 'vitest';
import { allExercises } from '#core/exercise/all-exercises.fake.ts';
import { allRoutines } from '#core/routine/all-routines.fake.ts';
import { readFavourites, toggleFavourite } from './favourites.ts';

test('the second tap takes a favourite away again', () => {
	const both = toggleFavourite(toggleFavourite([], 'daily'), 'cat-cow');
	expect(both).toEqual(['daily', 'cat-cow']);
	expect(toggleFavourite(both, 'daily')).toEqual(['cat-cow']);
});

test('favourites from outside are few, short and each only once', () => {
	expect(readFavourites(['daily', 'daily', 7, '', 'x'.repeat(201), null])).toEqual(['daily']);
	expect(readFavourites(Array.from({ length: 300 }, (_, at) => `a${at}`))).toHaveLength(100);
	for (const none of [undefined, [], 'daily', { 0: 'daily' }])
		expect(readFavourites(none)).toEqual([]);
});

test('one id is never both a routine and a stretch, since favourites tell them by it', () => {
	expect(Object.keys(allRoutines).filter((id) => id in allExercises)).toEqual([]);
});
