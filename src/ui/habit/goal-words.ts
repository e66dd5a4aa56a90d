import type { PersonalGoal } from '#core/habit/stored-habit.ts';

/** "Tie my shoes: at first 2 of 10, now 4." */
export function goalLine({ words, ratings }: PersonalGoal): string {
	const [first, last] = [ratings[0], ratings.at(-1)];
	const name = words.charAt(0).toUpperCase() + words.slice(1);
	if (!first || !last) return `${name}.`;
	return first === last
		? `${name}: ${last.rating} of 10.`
		: `${name}: at first ${first.rating} of 10, now ${last.rating}.`;
}
