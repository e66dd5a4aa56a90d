import * as fc from 'fast-check';
import type { Exercise, ExercisePhase, Range } from '#core/exercise/exercise.ts';
import { routineTimetable } from './lay-out.ts';
import type { RepeatChoice } from './repeat-choice.ts';
import { repeatTimetable } from './repeat-timetable.ts';
import type { Routine } from './routine.ts';

export const twistRange: Range = {
	measure: 'roll',
	unit: 'degrees',
	easiest: 5,
	start: 20,
	goal: 65,
	ceiling: 75,
	step: 1,
	tolerance: 3,
	noise: 6,
	perSide: true,
	easedAfterWaking: false,
	poses: [
		{ value: 0, at: 0 },
		{ value: 75, at: 1 }
	]
};

/** Of what is counted in times: 3 at first, 6 at most. */
export const timesRange: Range = {
	...twistRange,
	unit: 'times',
	easiest: 1,
	start: 3,
	goal: 6,
	ceiling: 6
};

/** Twist, 2 x (4 + 5 + 4 + 2) s on each side, 8 s to get ready, 3 s to change sides: 71 s. */
export const twist: Exercise = {
	id: 'twist',
	name: 'Twist',
	kind: 'mobility',
	purpose: 'turning',
	posture: { start: 'on-back', end: 'on-back' },
	equipment: ['mat'],
	dose: {
		repetitions: 2,
		eachSide: true,
		getReady: { seconds: 8, cue: 'On your back.' },
		changeSides: { seconds: 3 },
		comeOut: { seconds: 0 }
	},
	wayOut: 'Let your knees come back.',
	phases: [
		{ name: 'roll', kind: 'move', seconds: 4, breath: 'out', cue: 'Roll to the {side}.', to: 1 },
		{ name: 'hold', kind: 'hold', seconds: 5, breath: 'slow', cue: 'Stay there.', to: 1 },
		{ name: 'return', kind: 'return', seconds: 4, breath: 'in', cue: 'Come back.', to: 0 },
		{ name: 'rest', kind: 'rest', seconds: 2, breath: 'free', cue: 'Rest.', to: 0 }
	],
	range: twistRange,
	figure: { side: 'right', timeline: 'one-way', moves: true }
};

/** Arch and round, 2 x (4 + 4) s, 8 s to get ready, 3 s to come out: 27 s. Nobody turns over for it. */
export const arch: Exercise = {
	...twist,
	id: 'arch',
	name: 'Arch',
	posture: { start: 'on-back', end: 'on-back' },
	dose: {
		repetitions: 2,
		eachSide: false,
		getReady: { seconds: 8, cue: 'Hands and knees.' },
		changeSides: { seconds: 0 },
		comeOut: { seconds: 3 }
	},
	phases: [
		{ name: 'arch', kind: 'move', seconds: 4, breath: 'in', cue: 'Belly down.', to: -1 },
		{ name: 'round', kind: 'move', seconds: 4, breath: 'out', cue: 'Round up.', to: 1 }
	],
	figure: { timeline: 'two-way', moves: true }
};

/** Twist, a spoken step of 8 s and arch: 71 + 3 + 8 + 27 s. */
export const routine: Routine = {
	id: 'short',
	name: 'Short',
	summary: 'A short one.',
	when: 'now',
	notes: 'none',
	changeOfExercise: { seconds: 3 },
	steps: [
		{ exercise: 'twist' },
		{ say: 'Roll over in one piece', seconds: 8 },
		{ exercise: 'arch' }
	]
};

const length = fc.integer({ min: 1, max: 200 }).map((tenths) => tenths / 10);
const pause = fc.oneof(fc.constant(0), length);

const phase = fc.record({
	name: fc.constant('phase'),
	kind: fc.constantFrom('move', 'hold', 'return', 'rest'),
	seconds: length,
	breath: fc.constantFrom('in', 'out', 'slow', 'free', 'hold'),
	cue: fc.constant(''),
	to: fc.constantFrom(-1, 0, 0.5, 0.97, 1)
}) satisfies fc.Arbitrary<ExercisePhase>;

const work: fc.Arbitrary<Exercise['phases']> = fc
	.tuple(phase, fc.array(phase, { maxLength: 4 }))
	.map(([first, others]) => [first, ...others]);

export const anExercise: fc.Arbitrary<Exercise> = fc
	.record({
		phases: work,
		repetitions: fc.integer({ min: 1, max: 6 }),
		eachSide: fc.boolean(),
		getReady: pause,
		changeSides: length,
		comeOut: length,
		side: fc.constantFrom('left', 'right'),
		timeline: fc.constantFrom('one-way', 'two-way')
	})
	.map(({ phases, repetitions, eachSide, getReady, changeSides, comeOut, side, timeline }) => ({
		...twist,
		phases,
		dose: {
			repetitions,
			eachSide,
			getReady: { seconds: getReady, cue: '' },
			changeSides: { seconds: changeSides },
			comeOut: { seconds: comeOut }
		},
		figure: { side, timeline, moves: true }
	}));

/** Half of the time the short routine, else any of up to five exercises and two spoken steps. */
export const aTimetable = fc.oneof(
	fc.constant(routineTimetable(routine, { twist, arch }, { strength: 'open' })),
	fc
		.tuple(
			fc.array(anExercise, { minLength: 1, maxLength: 5 }),
			fc.array(length, { maxLength: 2 }),
			pause
		)
		.map(([exercises, spoken, change]) => {
			const named = exercises.map((exercise, index) => ({ ...exercise, id: `exercise-${index}` }));
			const [first, ...others] = named.map(({ id }) => ({ exercise: id }));
			const says = spoken.map((seconds) => ({ say: 'Turn over', seconds }));
			return routineTimetable(
				{
					...routine,
					changeOfExercise: { seconds: change },
					steps: [first ?? { exercise: 'none' }, ...says, ...others]
				},
				Object.fromEntries(named.map((exercise) => [exercise.id, exercise])),
				{ strength: 'open' }
			);
		})
);

export const anEndlessTimetable = fc
	.oneof(fc.constantFrom(twist, arch), anExercise)
	.map((exercise) => repeatTimetable(exercise));

/** Any choice with at most so many rounds and minutes. */
export function aRepeatChoice(rounds: number, minutes: number): fc.Arbitrary<RepeatChoice> {
	return fc.record(
		{
			until: fc.oneof(
				fc.constantFrom({ name: 'ended' } as const, { name: 'target' } as const),
				fc.record({ name: fc.constant('rounds'), rounds: fc.integer({ min: 1, max: rounds }) }),
				fc.record({ name: fc.constant('minutes'), minutes: fc.integer({ min: 1, max: minutes }) })
			),
			hold: fc.integer({ min: 1, max: 600 }),
			rest: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 120 })),
			sides: fc.constantFrom('alternating', 'both', 'left', 'right')
		},
		{ requiredKeys: ['until', 'rest', 'sides'] }
	);
}

/** One exercise, repeated by any choice. */
export const aRepeatTimetable = fc
	.tuple(fc.oneof(fc.constantFrom(twist, arch), anExercise), aRepeatChoice(6, 3))
	.map(([exercise, choice]) => repeatTimetable(exercise, { choice }));

/** Any range, with increasing or decreasing values and with whole or fractional steps. */
export const aRange: fc.Arbitrary<Range> = fc
	.record({
		easiest: fc.integer({ min: -20, max: 80 }),
		gaps: fc.tuple(fc.nat({ max: 20 }), fc.nat({ max: 40 }), fc.nat({ max: 20 })),
		step: fc.constantFrom(0.5, 1, 2, 5),
		way: fc.constantFrom(1, -1)
	})
	.map(({ easiest, gaps: [toStart, toGoal, toCeiling], step, way }) => {
		const start = easiest + way * toStart;
		const goal = start + way * (toGoal + 1);
		const { poses: _, ...unmapped } = twistRange;
		return {
			...unmapped,
			easiest,
			start,
			goal,
			ceiling: goal + way * toCeiling,
			step
		};
	});
