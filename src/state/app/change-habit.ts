import { readHabit, type Habit } from '#core/habit/stored-habit.ts';
import type { LiveSettings } from './settings.svelte.ts';

/** Changes only what is given of it; undefined removes it. */
export function changeHabit(settings: LiveSettings, changes: (now: Habit) => Partial<Habit>) {
	settings.change((now) => {
		const habit = readHabit(now.habit);
		return { habit: { ...habit, ...changes(habit) } };
	});
}
