import type { LookChoice } from '#core/base/figure-look.ts';
import type { Proposal } from '#core/habit/action-plan.ts';
import { isOwnId } from '#core/habit/plan-routine.ts';
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

/** "Your routine My morning", "The daily routine", "A short version of the desk routine, on your feet and on a chair". */
export function planRoutineWords({ routine, minutes }: Proposal, ownName = 'of your own'): string {
	if (isOwnId(routine))
		return `${minutes === undefined ? 'Your' : 'A short version of your'} routine ${ownName}`;
	const short = minutes === undefined ? 'The' : 'A short version of the';
	return routine === 'daily'
		? `${short} daily routine`
		: `${short} desk routine, on your feet and on a chair`;
}
