import { expect, test } from 'vitest';
import { fromSeconds } from '#core/base/units.ts';
import type { Exercise } from '#core/exercise/exercise.ts';
import type { Timetable } from '#core/timetable/timetable.ts';
import { routineTimetable } from './lay-out.ts';
import { positionChangeTime } from './position-change.ts';
import { arch, routine, twist } from './routine.fake.ts';

const kneeling: Exercise = {
	...arch,
	id: 'kneeling',
	posture: { start: 'all-fours', end: 'all-fours' }
};
const down: Exercise = {
	...twist,
	id: 'down',
	kind: 'transfer',
	posture: { start: 'standing', end: 'on-back' },
	dose: { ...arch.dose, repetitions: 1, getReady: { seconds: 0, cue: 'Stand up.' } },
	phases: [
		{ name: 'chair', kind: 'move', seconds: 4, breath: 'out', cue: '', to: 0.3 },
		{ name: 'kneel', kind: 'move', seconds: 6, breath: 'out', cue: '', to: 0.6 },
		{ name: 'lie', kind: 'move', seconds: 25, breath: 'out', cue: '', to: 1 }
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
const seated: Exercise = { ...twist, id: 'seated', posture: { start: 'sitting', end: 'sitting' } };
const exercises = { twist, kneeling, down, seated };

function timetable(...[first, ...rest]: readonly (typeof routine)['steps'][number][]): Timetable {
	if (!first) throw new Error('A routine has a step.');
	return routineTimetable({ ...routine, steps: [first, ...rest] }, exercises, { strength: 'open' });
}

/** The kind and the seconds of each phase in which the position changes, by step. */
function changes({ phases }: Timetable) {
	return phases.flatMap(({ step, kind, length, positionChange }) =>
		positionChange === undefined ? [] : [[step, positionChange, kind, length / 1000]]
	);
}

test('where the body stays, nothing is longer', () => {
	expect(changes(timetable({ exercise: 'twist' }, { exercise: 'twist' }))).toEqual([]);
});

test('what begins in another posture leaves time to get there; what comes first does not', () => {
	expect(changes(timetable({ exercise: 'twist' }, { exercise: 'kneeling' }))).toEqual([
		[1, 0, 'get-ready', 20]
	]);
});

test('words that lead to another posture last long enough, and longer ones stay as they are', () => {
	const over = (seconds: number) =>
		changes(timetable({ say: 'Roll over', seconds, posture: 'on-back' }, { exercise: 'twist' }));
	expect(over(8)).toEqual([[0, 0, 'spoken', 20]]);
	expect(over(30)).toEqual([[0, 0, 'spoken', 30]]);
});

test('standing up, getting down and lying down are three changes, each of them slow', () => {
	expect(changes(timetable({ exercise: 'seated' }, { exercise: 'down' }))).toEqual([
		[1, 0, 'get-ready', 20],
		[1, 1, 'move', 8],
		[1, 1, 'move', 12],
		[1, 2, 'move', 25]
	]);
});

test('twenty seconds is what the decision says', () => {
	expect(positionChangeTime).toBe(fromSeconds(20));
});
