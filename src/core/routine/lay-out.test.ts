import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromSeconds, seconds } from '#core/base/units.ts';
import type { Exercise } from '#core/exercise/exercise.ts';
import type { Phase } from '#core/timetable/timetable.ts';
import { routineTimetable } from './lay-out.ts';
import { arch, aTimetable, routine, twist, twistRange } from './routine.fake.ts';
import type { ExerciseStep, Routine, SpokenStep } from './routine.ts';

const exercises = { twist, arch };

function phasesOf(...[step, ...others]: readonly [ExerciseStep | SpokenStep, ...ExerciseStep[]]) {
	return routineTimetable({ ...routine, steps: [step, ...others] }, exercises, { strength: 'open' })
		.phases;
}

function brief({ kind, side, length, from, to }: Phase) {
	return [kind, side, seconds(length), from, to];
}

test('a step with sides gets ready, moves left, changes, moves right', () => {
	expect(phasesOf({ exercise: 'twist', repetitions: 1 }).map(brief)).toEqual([
		['get-ready', 'left', 8, 0, 0],
		['move', 'left', 4, 0, 1],
		['hold', 'left', 5, 1, 1],
		['return', 'left', 4, 1, 0],
		['rest', 'left', 2, 0, 0],
		['change-sides', 'right', 3, 0, 0],
		['move', 'right', 4, 0, 1],
		['hold', 'right', 5, 1, 1],
		['return', 'right', 4, 1, 0],
		['rest', 'right', 2, 0, 0]
	]);
});

test('a movement both ways goes on from where it is, and comes out at the end', () => {
	expect(phasesOf({ exercise: 'arch' }).map(brief)).toEqual([
		['get-ready', undefined, 8, 0, 0],
		['move', undefined, 4, 0, -1],
		['move', undefined, 4, -1, 1],
		['move', undefined, 4, 1, -1],
		['move', undefined, 4, -1, 1],
		['come-out', undefined, 3, 1, 0]
	]);
});

test('cues name the side', () => {
	const cues = phasesOf({ exercise: 'twist', repetitions: 1 }).map(({ cue }) => cue);
	expect(cues).toContain('Roll to the left.');
	expect(cues).toContain('Change sides. Now the right.');
	expect(cues).toContain('Roll to the right.');
});

test('a change is counted after an exercise, belongs to what follows and shows it', () => {
	const timetable = routineTimetable(routine, exercises, { strength: 'open' });
	const changes = timetable.phases.filter(({ kind }) => kind === 'change');
	expect(changes.map(({ step, cue, starts }) => [step, cue, seconds(starts)])).toEqual([
		[1, 'Next: Roll over in one piece.', 71]
	]);
	expect(timetable.steps.map(({ starts, length }) => [seconds(starts), seconds(length)])).toEqual([
		[0, 71],
		[71, 11],
		[82, 27]
	]);
});

test('a step may hold shorter, get ready faster, and take some of the phases', () => {
	expect(
		phasesOf({
			exercise: 'twist',
			repetitions: 1,
			holdSeconds: 2,
			getReadySeconds: 4,
			phases: { from: 1, until: 3 }
		}).map(brief)
	).toEqual([
		['get-ready', 'left', 4, 1, 1],
		['hold', 'left', 2, 1, 1],
		['return', 'left', 4, 1, 0],
		['change-sides', 'right', 3, 0, 1],
		['hold', 'right', 2, 1, 1],
		['return', 'right', 4, 1, 0]
	]);
});

test('an exercise that is only held waits in its pose', () => {
	const rest = { ...arch, phases: [{ ...arch.phases[0], kind: 'hold', to: 1 }] } satisfies Exercise;
	const only = { ...routine, steps: [{ exercise: 'arch', repetitions: 1 }] } satisfies Routine;
	expect(routineTimetable(only, { arch: rest }, { strength: 'open' }).phases.map(brief)).toEqual([
		['get-ready', undefined, 8, 1, 1],
		['hold', undefined, 4, 1, 1],
		['come-out', undefined, 3, 1, 0]
	]);
});

describe('while strength is locked', () => {
	test('a strength step is left out, and its change with it', () => {
		const locked = routineTimetable(
			{
				...routine,
				steps: [{ exercise: 'twist' }, { exercise: 'arch', strengthLocked: 'skip' }]
			},
			exercises,
			{ strength: 'locked' }
		);
		expect(locked.length).toBe(fromSeconds(71));
	});

	test('another step may take its place', () => {
		const locked = routineTimetable(
			{ ...routine, steps: [{ exercise: 'arch', strengthLocked: { repetitions: 5 } }] },
			exercises,
			{ strength: 'locked' }
		);
		expect(locked.length).toBe(fromSeconds(8 + 5 * 8 + 3));
	});
});

describe('an exercise whose range is its hold', () => {
	const range = { ...twistRange, unit: 'seconds', easiest: 3, start: 5, goal: 10 } as const;
	const only = (targets: Readonly<Record<string, number>>, step: Partial<ExerciseStep> = {}) =>
		routineTimetable(
			{ ...routine, steps: [{ exercise: 'twist', repetitions: 1, ...step }] },
			{ twist: { ...twist, range } },
			{ strength: 'open', targets }
		)
			.phases.filter(({ kind }) => kind === 'hold')
			.map(({ length }) => seconds(length));

	test('is held as long as the target says', () => {
		expect(only({ twist: 7 })).toEqual([7, 7]);
	});

	test('is held equally long on both sides: as long as the lesser target', () => {
		expect(only({ 'twist:left': 9, 'twist:right': 6 })).toEqual([6, 6]);
	});

	test('is held as long as the step says, if it says', () => {
		expect(only({ twist: 9 }, { holdSeconds: 4 })).toEqual([4, 4]);
	});
});

test('an exercise that does not exist is a bug', () => {
	expect(() => phasesOf({ exercise: 'flying' })).toThrow('There is no exercise "flying".');
});

describe('any timetable', () => {
	test('is as long as its phases, which follow each other without gap', () => {
		fc.assert(
			fc.property(aTimetable, ({ phases, steps, length }) => {
				let now = 0;
				for (const phase of phases) {
					expect(phase.starts).toBe(now);
					expect(phase.length).toBeGreaterThan(0);
					now += phase.length;
				}
				expect(length).toBe(now);
				expect(steps.reduce((sum, step) => sum + step.length, 0)).toBe(now);
			})
		);
	});

	test('moves the figure without a jump within a step', () => {
		fc.assert(
			fc.property(aTimetable, ({ phases }) => {
				for (const [index, phase] of phases.entries()) {
					const next = phases[index + 1];
					if (next?.step === phase.step) expect(next.from).toBe(phase.to);
				}
			})
		);
	});

	test('does both sides of a step equally long', () => {
		fc.assert(
			fc.property(aTimetable, ({ phases, steps }) => {
				for (const [index, step] of steps.entries()) {
					const lengths = step.sides.map((side) =>
						phases
							.filter((phase) => phase.step === index && phase.repetition !== undefined)
							.filter((phase) => phase.side === side)
							.reduce((sum, phase) => sum + phase.length, 0)
					);
					expect(new Set(lengths).size).toBe(1);
				}
			})
		);
	});
});
