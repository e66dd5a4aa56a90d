export type PlanRoutine = 'daily' | 'desk';

/**
 * The routine of each day, in what is stored of habits: without a plan the daily one, and that for
 * the feet and a chair if somebody cannot get to the floor. Apart from `readHabit`, because the first
 * page needs no more of it.
 */
export function planRoutine(habit: unknown): PlanRoutine {
	const plan = fieldOf(habit, 'plan');
	return fieldOf(plan, 'kept') !== undefined && fieldOf(plan, 'floor') === 'no' ? 'desk' : 'daily';
}

function fieldOf(outside: unknown, name: string): unknown {
	return typeof outside === 'object' && outside !== null ? Reflect.get(outside, name) : undefined;
}
