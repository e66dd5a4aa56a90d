import { expect, test } from 'vitest';
import { fromSeconds } from '#core/base/units.ts';
import type { Exercise } from '#core/exercise/exercise.ts';
import { routineTimetable } from '#core/routine/lay-out.ts';
import { repeatTimetable } from '#core/routine/repeat-timetable.ts';
import { routine, twist } from '#core/routine/routine.fake.ts';
import { momentAt } from '#core/timetable/moment.ts';
import type { Timetable } from '#core/timetable/timetable.ts';
import { cycleFrameAt } from './cyclic-motion.ts';

/** Sets out in half a second, and so stops; 20 frames lead into a round of 80. */
const cycle = { from: 0.2, seconds: 1, groundCentimetres: 100 };
const walk: Exercise = {
	...twist,
	id: 'walk',
	dose: {
		...twist.dose,
		repetitions: 1,
		eachSide: false,
		getReady: { seconds: 5, cue: '' },
		comeOut: { seconds: 0 }
	},
	phases: [{ name: 'walk', kind: 'hold', seconds: 21, breath: 'free', cue: '', to: 1 }],
	figure: { timeline: 'one-way', moves: true, cycle }
};
const once = routineTimetable(
	{ ...routine, steps: [{ exercise: 'walk' }] },
	{ walk },
	{ strength: 'open' }
);

function frames(timetable: Timetable, seconds: readonly number[]) {
	return seconds.map((second) => {
		const moment = momentAt(timetable, fromSeconds(second));
		return Math.round(cycleFrameAt(cycle, timetable, moment) * 10) / 10;
	});
}

test('it stands until it is time to go, and sets out slowly', () => {
	expect(frames(once, [0, 4.9, 5, 5.25, 5.5])).toEqual([0, 0, 0, 5, 20]);
});

test('round follows round with the clock of the step, each like the one before', () => {
	expect(frames(once, [5.5, 6, 6.25, 6.499, 6.5, 7, 15.25])).toEqual([
		20, 60, 80, 99.9, 20, 60, 80
	]);
});

test('it comes to rest at the end, after whole rounds', () => {
	expect(frames(once, [25.499, 25.75, 26])).toEqual([99.9, 5, 0]);
});

test('on repeat it goes on from one round of the timetable to the next without standing still', () => {
	const endless = repeatTimetable(walk);
	const [before, after, later] = frames(endless, [25.999, 26.001, 26.5]);
	expect(before).toBeGreaterThan(99);
	expect(after).toBeLessThan(21);
	expect(later).toBeGreaterThan(50);
});
