import { expect, test } from 'vitest';
import { fromSeconds, milliseconds } from '#core/base/units.ts';
import type { Exercise } from '#core/exercise/exercise.ts';
import { routineTimetable } from '#core/routine/lay-out.ts';
import { getReadyPhase, repetitionPhases } from '#core/routine/step-phases.ts';
import { arch as archOnBack, routine, twist } from '#core/routine/routine.fake.ts';
import { momentAt } from '#core/timetable/moment.ts';
import { transitionAt, transitionBetween } from './posture-transition.ts';

const arch: Exercise = {
	...archOnBack,
	posture: { start: 'all-fours', end: 'all-fours' }
};

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
	return routineTimetable({ ...routine, changeOfExercise, steps: [first, ...rest] }, exercises, {
		strength: 'open'
	});
}

const turnings = (...given: Parameters<typeof timetable>) =>
	timetable(...given).steps.map(({ transition }) => transition);

/** The way from hands and knees to the back, in so many seconds before the first movement. */
const within = (seconds: number) =>
	transitionBetween(exercises, 'all-fours', 'on-back', [
		getReadyPhase(twist, 0, seconds),
		...repetitionPhases({ phases: twist.phases, repetitions: 1, rest: 0 })
	]);

/** One way is shown; frames and seconds since the start of the step. */
const one = (exercise: string, from: number, to: number, seconds: number) => {
	const length = fromSeconds(seconds);
	return { ways: [{ exercise, from, to, starts: fromSeconds(0), length }], until: length };
};
const over = one('down', 60, 100, 9.6);
const back = one('down', 100, 60, 9.6);

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

test('with a short time to get ready it goes twice as fast as the exercise, and the pose is seen for a quarter', () => {
	expect(within(4)).toEqual(one('down', 60, 100, 3));
});

test('with too short a time only its last part is shown, which leads into the pose', () => {
	expect(within(2)).toEqual(one('down', 75, 100, 1.5));
});

test('with a long time it goes half as fast as the exercise and then waits', () => {
	expect(within(60)?.until).toBe(fromSeconds(9.6));
});

test('where one drawing does not lead all the way, several do, one after the other', () => {
	const prone: Exercise = {
		...arch,
		id: 'prone',
		posture: { start: 'on-front', end: 'on-front' },
		figure: { timeline: 'one-way', moves: true }
	};
	const front: Exercise = {
		...down,
		id: 'front',
		phases: [{ name: 'lower', kind: 'move', seconds: 4.8, breath: 'out', cue: '', to: 1 }],
		figure: {
			timeline: 'one-way',
			moves: true,
			passes: [
				{ posture: 'all-fours', at: 0 },
				{ posture: 'on-front', at: 1 }
			]
		}
	};
	const timetable = routineTimetable(
		{
			...routine,
			changeOfExercise: { seconds: 0 },
			steps: [{ exercise: 'twist' }, { exercise: 'prone', getReadySeconds: 8 }]
		},
		{ ...exercises, front, prone },
		{ strength: 'open' }
	);
	const [start, middle, end] = [fromSeconds(0), fromSeconds(9), fromSeconds(18)];
	expect(timetable.steps[1]?.transition).toEqual({
		ways: [
			{ exercise: 'down', from: 100, to: 60, starts: start, length: middle },
			{ exercise: 'front', from: 0, to: 100, starts: middle, length: middle }
		],
		until: end
	});
	const frames = [4.5, 8.999, 9.001, 13.5].map((second) => {
		const at = milliseconds((timetable.steps[1]?.starts ?? NaN) + second * 1000);
		const turn = transitionAt(momentAt(timetable, at));
		return turn && [turn.way.exercise, Math.round(turn.frame)];
	});
	expect(frames).toEqual([
		['down', 80],
		['down', 60],
		['front', 0],
		['front', 50]
	]);
});

test('a turning begins and ends slowly, and then the pose that is needed is seen', () => {
	const turned = timetable({ exercise: 'arch' }, { exercise: 'twist' });
	const starts = turned.steps[1]?.starts ?? NaN;
	const frames = [0, 1.6, 4.8, 8, 9.6, 11.2].map(
		(second) => transitionAt(momentAt(turned, milliseconds(starts + second * 1000)))?.frame
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
