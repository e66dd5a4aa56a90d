import { expect, test } from 'vitest';
import { goalOf, isRatingDue, withRating } from './personal-goal.ts';

const shoes = { words: 'tie my shoes', ratings: [] };

test('it is asked at once, and then once a fortnight', () => {
	expect(isRatingDue(shoes, 100)).toBe(true);
	const rated = withRating(shoes, 100, 3);
	expect(isRatingDue(rated, 113)).toBe(false);
	expect(isRatingDue(rated, 114)).toBe(true);
});

test('a second answer of a day takes the place of the first', () => {
	const twice = withRating(withRating(withRating(shoes, 90, 2), 100, 3), 100, 5);
	expect(twice.ratings).toEqual([
		{ day: 90, rating: 2 },
		{ day: 100, rating: 5 }
	]);
});

test('other words are another goal; the same ones keep what was answered; none ends it', () => {
	const rated = withRating(shoes, 100, 3);
	expect(goalOf(' tie my shoes ', rated)).toBe(rated);
	expect(goalOf('lift the child', rated)).toEqual({ words: 'lift the child', ratings: [] });
	expect(goalOf('  ', rated)).toBeUndefined();
	expect(goalOf('x'.repeat(500), rated)?.words).toHaveLength(60);
});
