import type { LookChoice } from '#core/base/figure-look.ts';
import { timeText } from '#core/base/time-text.ts';
import type { Proposal } from '#core/habit/action-plan.ts';
import type { FloorAnswer, Seizures, TimeOfDay } from '#core/habit/stored-habit.ts';

export const seizureNames: readonly LookChoice<Seizures>[] = [
	{ id: 'weeks', name: 'Every few weeks or more' },
	{ id: 'months', name: 'A few times a year' },
	{ id: 'rarely', name: 'Once a year or less' },
	{ id: 'first', name: 'This was the first time' }
];

export const floorNames: readonly LookChoice<FloorAnswer>[] = [
	{ id: 'yes', name: 'Yes' },
	{ id: 'slowly', name: 'Yes, slowly' },
	{ id: 'no', name: 'No' }
];

export const timeNames: readonly LookChoice<TimeOfDay>[] = [
	{ id: 'morning', name: 'In the morning' },
	{ id: 'midday', name: 'Around midday' },
	{ id: 'evening', name: 'In the evening' },
	{ id: 'any', name: 'No fixed time' }
];

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** "every day at 09:00", "on Monday, Wednesday and Friday". */
export function planTimeWords({ days, at }: Pick<Proposal, 'days' | 'at'>): string {
	const time = at === undefined ? '' : ` at ${timeText(at)}`;
	if (days.length === 7) return `every day${time}`;
	if (days.length === 0) return `on no fixed day${time}`;
	const names = days.map((day) => weekdays[day]);
	return `on ${[names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(' and ')}${time}`;
}

/** "The daily routine", "A short version of the desk routine, on your feet and on a chair". */
export function planRoutineWords({ routine, minutes }: Proposal): string {
	const short = minutes === undefined ? 'The' : 'A short version of the';
	return routine === 'daily'
		? `${short} daily routine`
		: `${short} desk routine, on your feet and on a chair`;
}
