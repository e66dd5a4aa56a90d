import type { Day } from '#core/base/units.ts';
import { longestGoal, mostRatings, type PersonalGoal } from './stored-habit.ts';

/** Once a fortnight; more often would be noise. */
const daysBetween = 14;

export function isRatingDue({ ratings }: PersonalGoal, today: Day): boolean {
	const last = ratings.at(-1);
	return !last || today - last.day >= daysBetween;
}

/** A second answer of the same day takes the place of the first. */
export function withRating(goal: PersonalGoal, day: Day, rating: number): PersonalGoal {
	const others = goal.ratings.filter((each) => each.day < day);
	return { ...goal, ratings: [...others, { day, rating }].slice(-mostRatings) };
}

/** Other words are another goal, and begin anew. */
export function goalOf(words: string, before: PersonalGoal | undefined): PersonalGoal | undefined {
	const own = words.trim().slice(0, longestGoal);
	if (own === '') return undefined;
	return own === before?.words ? before : { words: own, ratings: [] };
}
