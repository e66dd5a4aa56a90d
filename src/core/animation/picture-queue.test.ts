import { expect, test } from 'vitest';
import type { Exercise } from '#core/exercise/exercise.ts';
import { routineTimetable } from '#core/routine/lay-out.ts';
import { repeatTimetable } from '#core/routine/repeat-timetable.ts';
import { arch as archOnBack, routine, twist } from '#core/routine/routine.fake.ts';
import { partAt, pictureAfter } from './picture-queue.ts';

const arch: Exercise = {
	...archOnBack,
	posture: { start: 'all-fours', end: 'all-fours' }
};

/** Kneels down to all fours, then lies down. */
const down: Exercise = {
	...arch,
	id: 'down',
	kind: 'transfer',
	posture: { start: 'standing', end: 'on-back' },
	dose: {
		...arch.dose,
		repetitions: 1,
		getReady: { seconds: 0, cue: '' },
		comeOut: { seconds: 0 }
	},
	phases: [
		{ name: 'kneel', kind: 'move', seconds: 6, breath: 'out', cue: '', to: 0.6 },
		{ name: 'lie', kind: 'move', seconds: 4, breath: 'out', cue: '', to: 1 }
	],
	figure: {
		timeline: 'one-way',
		moves: true,
		cuts: [0.6],
		passes: [
			{ posture: 'standing', at: 0 },
			{ posture: 'all-fours', at: 0.6 },
			{ posture: 'on-back', at: 1 }
		]
	}
};
const exercises = { arch, down, twist };
const first = { exercise: 'down', part: 0 };
const second = { exercise: 'down', part: 1 };

test('a frame is shown by its part, and right at the cut by the part that the way lies in', () => {
	expect([0, 59, 61, 100].map((frame) => partAt(down, frame, 0, 100))).toEqual([0, 0, 1, 1]);
	expect(partAt(down, 60, 0, 60)).toBe(0);
	expect(partAt(down, 60, 60, 100)).toBe(1);
	expect(partAt(down, 60, 100, 60)).toBe(1);
	expect(partAt(twist, 60)).toBe(0);
});

const timetable = routineTimetable(
	{ ...routine, steps: [{ exercise: 'arch' }, { exercise: 'twist' }, { exercise: 'down' }] },
	exercises,
	{ strength: 'open' }
);
const turns = timetable.phases.findIndex(({ step }) => step === 1);
const goesDown = timetable.phases.findIndex(({ name }) => name === 'kneel');

test('what follows a stretch is the part of the turning that leads to the next', () => {
	const now = { exercise: 'arch', part: 0 };
	expect(pictureAfter(now, timetable, exercises, { index: 0, way: undefined })).toEqual(second);
});

test('what follows a turning is the stretch it leads to', () => {
	const way = timetable.steps[1]?.transition?.ways[0];
	expect(pictureAfter(second, timetable, exercises, { index: turns, way })).toEqual({
		exercise: 'twist',
		part: 0
	});
});

test('what follows the first part of a way down is the second, and after it nothing', () => {
	const at = { index: goesDown, way: undefined };
	expect(pictureAfter(first, timetable, exercises, at)).toEqual(second);
	const last = { index: timetable.phases.length - 1, way: undefined };
	expect(pictureAfter(second, timetable, exercises, last)).toBeUndefined();
});

test('on repeat the first part follows the second again', () => {
	const endless = repeatTimetable(down);
	const last = { index: endless.phases.length - 1, way: undefined };
	expect(pictureAfter(second, endless, exercises, last)).toEqual(first);
});
