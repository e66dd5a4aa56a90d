import { timetableOf } from '#core/routine/compile-timetable.ts';
import { repeatOf } from '#core/routine/repeat.ts';
import { arch, routine, twist } from '#core/routine/routine.fake.ts';
import type { Programme, Programmes } from './programme.ts';

const exercises = { twist, arch };
export const short: Programme = {
	exercises,
	timetable: (targets, strength) => timetableOf(routine, exercises, { strength, targets })
};
export const twisting: Programme = {
	exercises,
	timetable: (targets) => repeatOf(twist, { targets })
};
/** Asked to be shorter: without its last step, and under the address that says so. */
export const shorter: Programme = {
	exercises,
	timetable: (targets, strength) => ({
		...timetableOf({ ...routine, steps: [{ exercise: 'twist' }] }, exercises, {
			strength,
			targets
		}),
		shape: 'minutes=2',
		without: ['arch']
	})
};
export const programmes: Programmes = ({ endless, shape }) =>
	endless ? twisting : shape ? shorter : short;
