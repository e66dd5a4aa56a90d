/** One of ours, or one of a person's own by its id. */
export type PlanRoutine = 'daily' | 'desk' | `own-${string}`;

/**
 * The routine of each day, in what is stored of habits: without a plan the daily one, one of a
 * person's own where that was chosen, and that for the feet and a chair if somebody cannot get to the floor. Apart from `readHabit`, because the first
 * page needs no more of it.
 */
export function planRoutine(habit: unknown): PlanRoutine {
	const plan = fieldOf(habit, 'plan');
	if (fieldOf(plan, 'kept') === undefined) return 'daily';
	const own = fieldOf(plan, 'own');
	if (isOwnId(own)) return own;
	return fieldOf(plan, 'floor') === 'no' ? 'desk' : 'daily';
}

export function isOwnId(outside: unknown): outside is `own-${string}` {
	return typeof outside === 'string' && outside.startsWith('own-');
}

function fieldOf(outside: unknown, name: string): unknown {
	return typeof outside === 'object' && outside !== null ? Reflect.get(outside, name) : undefined;
}
