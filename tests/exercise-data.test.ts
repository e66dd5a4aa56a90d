import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { instant } from '#core/base/units.ts';
import { allExercises } from '#core/exercise/all-exercises.fake.ts';
import { exerciseFor } from '#core/exercise/exercise-for.ts';
import { exerciseOf, type Exercise } from '#core/exercise/exercise.ts';
import { readExercise } from '#core/exercise/read-exercise.ts';
import { roles } from '#core/exercise/roles.ts';
import { urgencies } from '#core/journal/urgency.ts';
import { repeatTimetable } from '#core/routine/repeat-timetable.ts';
import type { Routine, Step } from '#core/routine/routine.ts';
import { repeatRequest } from '#core/safety/play-request.ts';
import { admissionOf } from '#core/safety/pre-session-check.ts';
import { safetyLimits } from '#core/safety/safety-limits.ts';
import { standingOf } from '#core/safety/screening-state.ts';
import { noStrength } from '#core/safety/stored-safety.ts';
import { unlockOrder } from '#core/safety/strength.ts';
import { selectSteps } from '#core/tailoring/select-steps.ts';
import { wholeShape } from '#core/tailoring/shape.ts';
import { checkFigure } from '#figure/audit/check-figure.ts';
import { compileFigure } from '#figure/output/compile-figure.ts';
import { partDrawings } from '#figure/picture/draw-figure.ts';

const folder = 'routines/exercises';
const textOf = (id: string) => readFileSync(`${folder}/${id}.json`, 'utf8');

/** A file that nobody has written: an old exercise's, with another name and these fields. */
function readMadeUp(id: string, from: string, changes: Readonly<Record<string, unknown>>) {
	const { roles: _, ...file }: Record<string, unknown> = JSON.parse(textOf(from));
	const text = JSON.stringify({ ...file, name: id, ...changes });
	const read = readExercise(`${folder}/${id}.json`, text);
	if (!read.ok) throw new Error(read.problem);
	const { figure } = read.value;
	if ('backwards' in figure) throw new Error('It has a figure of its own.');
	return { file: read.value, figure, exercise: exerciseOf({ ...read.value, figure }) };
}

function routineOf(...steps: readonly [Step, ...Step[]]): Routine {
	return {
		id: 'made-up',
		name: 'Made up',
		summary: 'For this test.',
		when: 'now',
		notes: 'None.',
		changeOfExercise: { seconds: 3 },
		steps
	};
}

const now = instant(0);
const answered = {
	screened: {
		answered: Object.fromEntries(urgencies.map((urgency) => [urgency, now])),
		signs: [] as readonly string[],
		cleared: [],
		alarmed: false
	},
	strengthening: noStrength
};

test('no code names an exercise', () => {
	// These are words of other fields too: a kind of exercise, a tool, a part of the relief flow.
	const words = ['breathing'];
	const ids = Object.keys(allExercises).filter((id) => !words.includes(id));
	const named = new RegExp(`['"\`](${ids.join('|')})(:\\w+)?['"\`]`, 'g');
	const files = globSync('{src,vite,scripts,studio}/**/*.{ts,svelte}').filter(
		(file) => !/\.(test|fake)\.ts$/.test(file)
	);
	const found = files.flatMap((file) =>
		[...readFileSync(file, 'utf8').matchAll(named)].map(([text]) => `${file}: ${text}`)
	);
	expect(ids.length).toBeGreaterThan(20);
	expect(files.length).toBeGreaterThan(600);
	expect(found).toEqual([]);
	expect(`"${ids[0]}"`).toMatch(named);
});

test('each role has one exercise, and whatever an exercise names exists', () => {
	const all = Object.values(allExercises);
	const taken = all.flatMap(({ roles: own = [] }) => own);
	expect(taken.toSorted()).toEqual(roles.toSorted());
	const named = all.flatMap(({ substitutes = [], unlock }) => [
		...substitutes,
		...(unlock?.goals ?? [])
	]);
	expect(named.filter((id) => !allExercises[id])).toEqual([]);
	const order = all.flatMap(({ unlock }) => unlock?.order ?? []);
	expect(new Set(order).size).toBe(order.length);
});

describe('an exercise that no code knows', () => {
	const { figure, exercise } = readMadeUp('made-up-tilt', 'pelvic-tilt', {
		precautions: { closed: ['hernia'], halved: ['osteoporosis'] },
		substitutes: ['cat-cow']
	});
	const exercises: Readonly<Record<string, Exercise>> = {
		...allExercises,
		[exercise.id]: exercise
	};

	test('is drawn, and does nothing that no body can do', () => {
		expect(checkFigure(figure)).toEqual([]);
		const { start } = compileFigure(exercise.id, partDrawings(figure), figure);
		expect(start.markup).toContain('<path');
	});

	test('is played on repeat and in a routine', () => {
		expect(repeatTimetable(exercise).steps[0].exercise).toBe('made-up-tilt');
		const made = selectSteps(routineOf({ exercise: 'made-up-tilt' }), exercises, {
			shape: wholeShape,
			strength: 'open',
			removed: []
		});
		expect(made.ok && made.selected.steps).toMatchObject([{ exercise: 'made-up-tilt' }]);
	});

	test('has its own substitute, and is one where another names it', () => {
		const instead = (removed: string, all = exercises) => {
			const made = selectSteps(routineOf({ exercise: removed }), all, {
				shape: wholeShape,
				strength: 'open',
				removed: [removed]
			});
			return made.ok && made.leftOut[0]?.instead;
		};
		expect(instead('made-up-tilt')).toBe(allExercises['cat-cow']?.name);
		const bridge = { ...exerciseNamed('bridge'), substitutes: ['made-up-tilt'] };
		expect(instead('bridge', { ...exercises, bridge })).toBe('made-up-tilt');
	});

	test('is closed and halved by its own precautions', () => {
		const limits = (conditions: readonly string[]) =>
			safetyLimits({ ...answered, health: { answered: now, conditions, allowed: [] } }, exercises);
		expect(limits(['hernia']).closed.get('made-up-tilt')).toMatchObject({ condition: 'hernia' });
		expect(limits(['osteoporosis']).halved.get('made-up-tilt')).toBe('health');
		expect(limits([]).closed.has('made-up-tilt')).toBe(false);
	});

	test('waits for its turn where it is a strength exercise', () => {
		const { exercise: lift } = readMadeUp('made-up-lift', 'bridge', {
			unlock: { order: 99, goals: ['bridge'] }
		});
		const order = unlockOrder({ ...allExercises, [lift.id]: lift });
		expect(order.at(-1)).toEqual({ id: 'made-up-lift', goals: ['bridge'] });
	});

	test('stays open under an emergency, and right after a spasm, where its file says so', () => {
		const { exercise: rest } = readMadeUp('made-up-rest', 'fetal-rest', {
			keptOpen: 'emergency',
			onBadDays: { alone: true, inRoutines: true }
		});
		const all = { ...exercises, [rest.id]: rest };
		const told = { ...answered, screened: { ...answered.screened, signs: ['saddle'] } };
		const known = {
			standing: standingOf(told.screened, now),
			healthAsked: true,
			given: safetyLimits(told, all),
			today: { day: 0, lastSpasm: 0 }
		};
		expect(admissionOf(repeatRequest('made-up-rest'), known).admitted).toBe(true);
		expect(admissionOf(repeatRequest('made-up-tilt'), known).admitted).toBe(false);
	});

	test('takes a role where its file says so', () => {
		const { exercise: walk } = readMadeUp('made-up-walk', 'stand-walk', { roles: ['walk'] });
		expect(exerciseFor('walk', { [walk.id]: walk }).id).toBe('made-up-walk');
		expect(() => exerciseFor('walk', {})).toThrow('"walk"');
	});

	test('shows the way down to the floor where its figure passes the postures', () => {
		const { exercise: down } = readMadeUp('made-up-down', 'floor-down', {});
		const { ['floor-down']: _, ...others } = allExercises;
		const made = selectSteps(
			routineOf({ exercise: 'seated-twist' }, { exercise: 'wall-squat' }, { exercise: 'cat-cow' }),
			{ ...others, [down.id]: down },
			{
				shape: wholeShape,
				strength: 'open',
				removed: ['wall-squat'],
				unreplaced: ['wall-squat']
			}
		);
		expect(made.ok && made.selected.steps).toContainEqual({
			exercise: 'made-up-down',
			phases: { from: 0, until: 3 }
		});
	});
});

function exerciseNamed(id: string): Exercise {
	const exercise = allExercises[id];
	if (!exercise) throw new Error(`There is no "${id}".`);
	return exercise;
}
