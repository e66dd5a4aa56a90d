import type { PersonalGoal } from '#core/habit/stored-habit.ts';

/** "What shall be easier: tie my shoes. At first 2 of 10, now 4." */
export function goalLine({ words, ratings }: PersonalGoal): string {
	const [first, last] = [ratings[0], ratings.at(-1)];
	const name = `What shall be easier: ${words}.`;
	if (!first || !last) return name;
	return first === last
		? `${name} ${last.rating} of 10.`
		: `${name} At first ${first.rating} of 10, now ${last.rating}.`;
}
