import { expect, test } from 'vitest';
import type { Exercise } from '#core/exercise/exercise.ts';
import { fromSeconds, milliseconds } from '#core/units.ts';
import { timetableOf } from './compile-timetable.ts';
import { momentAt } from './moment.ts';
import { arch, routine, twist } from './routine.fake.ts';
import { followingIn } from './shown.ts';
import { turningAt } from './turning.ts';

const down: Exercise = {
	...twist,
	id: 'down',
	kind: 'transfer',
	posture: { start: 'standing', end: 'on-back' },
	dose: { ...arch.dose, repetitions: 1, getReady: { seconds: 0, cue: '' } },
	phases: [
		{ name: 'kneel', kind: 'move', seconds: 6, breath: 'out', cue: '', to: 0.6 },
		{ name: 'lie', kind: 'move', seconds: 6, breath: 'out', cue: '', to: 1 }
	],
	figure: {
		timeline: 'one-way',
		moves: true,
		passes: [
			{ posture: 'standing', at: 0 },
			{ posture: 'all-fours', at: 0.6 },
			{ posture: 'on-back', at: 1 }
		]
	}
};
const exercises = { twist, arch, down };

function timetable(...steps: (typeof routine)['steps'][number][]) {
	const [first, ...rest] = steps;
	if (!first) throw new Error('A routine has a step.');
	const changeOfExercise = { seconds: 0 };
	return timetableOf({ ...routine, changeOfExercise, steps: [first, ...rest] }, exercises, {
		strength: 'open'
	});
}

const turnings = (...given: Parameters<typeof timetable>) =>
	timetable(...given).steps.map(({ turning }) => turning);

const over = { exercise: 'down', from: 60, to: 100, until: fromSeconds(6) };
const back = { ...over, from: 100, to: 60 };

test('between two postures lies the stretch of the drawing that leads from one to the other', () => {
	expect(turnings({ exercise: 'arch' }, { exercise: 'twist' }, { exercise: 'arch' })).toEqual([
		undefined,
		over,
		back
	]);
});

test('words that change the posture show it, and what follows has nothing left to show', () => {
	const says = { say: 'Roll over.', seconds: 8, posture: 'on-back' } as const;
	expect(turnings({ exercise: 'arch' }, says, { exercise: 'twist' })).toEqual([
		undefined,
		over,
		undefined
	]);
});

test('half of a way down ends in the posture it has come to', () => {
	const half = { exercise: 'down', phases: { from: 0, until: 1 } };
	expect(turnings(half, { exercise: 'arch' }, { exercise: 'twist' })).toEqual([
		undefined,
		undefined,
		over
	]);
});

test('a turning that would have to be hurried is not shown', () => {
	expect(turnings({ exercise: 'arch' }, { exercise: 'twist', getReadySeconds: 6 })[1]).toBe(
		undefined
	);
	expect(turnings({ exercise: 'down' }, { exercise: 'arch' })[1]).toEqual(back);
});

test('a turning begins and ends slowly, and then the pose that is needed is seen', () => {
	const turned = timetable({ exercise: 'arch' }, { exercise: 'twist' });
	const starts = turned.steps[1]?.starts ?? NaN;
	const frames = [0, 1, 3, 5, 6, 7].map((second) =>
		turningAt(momentAt(turned, milliseconds(starts + second * 1000)))
	);
	expect(frames.map((frame) => frame && Math.round(frame))).toEqual([
		60,
		63,
		80,
		97,
		undefined,
		undefined
	]);
});

test('the drawing of a turning is the next to be fetched', () => {
	expect(followingIn(timetable({ exercise: 'arch' }, { exercise: 'twist' }), 0)).toBe('down');
});
