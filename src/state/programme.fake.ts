import { timetableOf } from '#core/routine/compile-timetable.ts';
import { repeatOf } from '#core/routine/repeat.ts';
import { arch, routine, twist } from '#core/routine/routine.fake.ts';
import type { Programme, Programmes } from './programme.ts';

const exercises = { twist, arch, breathing: { ...arch, id: 'breathing', name: 'Breathing' } };
export const short: Programme = {
	exercises,
	pictureOf: (exercise) => `${exercise}.png`,
	timetable: (targets, strength) => timetableOf(routine, exercises, { strength, targets })
};
export const twisting: Programme = {
	exercises,
	pictureOf: (exercise) => `${exercise}.png`,
	timetable: (targets) => repeatOf(twist, { targets })
};
/** Asked to be shorter: without its last step, and under the address that says so. */
export const shorter: Programme = {
	...short,
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

/** With a twist before and after the word between. */
export const twice: Programme = {
	...short,
	timetable: (targets, strength) =>
		timetableOf(
			{ ...routine, steps: [...routine.steps, { exercise: 'twist' }, { exercise: 'arch' }] },
			exercises,
			{ strength, targets }
		)
};
