import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { allExercises } from '#core/exercise/all-exercises.fake.ts';
import { routineTimetable } from '#core/routine/lay-out.ts';
import { arch, twist } from '#core/routine/routine.fake.ts';
import { stepPosition } from '#core/tailoring/step-position.ts';
import { compileOwnRoutine } from './compile-own-routine.ts';
import { readOwnRoutine } from './own-routine.ts';
import { anOwnRoutine, ownRoutine } from './own-routine.fake.ts';
import { ownRoutineText } from './own-things.ts';

const offered = Object.values(allExercises)
	.filter(({ kind }) => kind !== 'transfer')
	.map(({ id }) => id);

test('what is stored is read as it was', () => {
	fc.assert(
		fc.property(anOwnRoutine(offered), (own) => {
			const read = readOwnRoutine(ownRoutineText(own));
			expect(read.ok && { ...read.value, id: own.id }).toEqual(own);
		})
	);
});

test('any routine of one’s own is laid out like ours, with the ways between postures', () => {
	fc.assert(
		fc.property(anOwnRoutine(offered), (own) => {
			const routine = compileOwnRoutine(own, allExercises);
			const playable = own.steps.filter(
				(step) => 'exercise' in step && !(step.left === 0 && step.right === 0)
			);
			expect(routine !== undefined).toBe(playable.length > 0);
			if (!routine) return;
			const { phases, length } = routineTimetable(routine, allExercises, { strength: 'open' });
			let now = 0;
			for (const phase of phases) {
				expect(phase.starts).toBe(now);
				expect(phase.length).toBeGreaterThan(0);
				now += phase.length;
			}
			expect(length).toBe(now);
			let here = 'up';
			for (const step of routine.steps) {
				const place = stepPosition(step, allExercises);
				// A way down or over may be one of several, and the side is reached by what is done there.
				if (place && 'exercise' in step && !step.phases && place.start !== 'side')
					expect([here, step.exercise]).toEqual([place.start, step.exercise]);
				if (place)
					here = 'exercise' in step && step.phases ? endOf(step.phases.until, step) : place.end;
			}
			expect(here).toBe('up');
		})
	);

	function endOf(until: number, step: { readonly exercise: string }) {
		const exercise = allExercises[step.exercise];
		return exercise && until < exercise.phases.length ? 'kneeling' : placeAtEnd(step.exercise);
	}
	function placeAtEnd(id: string) {
		return stepPosition({ exercise: id }, allExercises)?.end ?? '';
	}
});

test('one side may be done more often, with a rest between, and words may wait', () => {
	const routine = compileOwnRoutine(ownRoutine, { twist, arch });
	const timetable = routine && routineTimetable(routine, { twist, arch }, { strength: 'open' });
	const phases = timetable?.phases ?? [];
	expect(phases.filter(({ name }) => name === 'roll').map(({ side }) => side)).toEqual([
		'left',
		'left',
		'right'
	]);
	expect(phases.filter(({ cue, length }) => cue === 'Rest.' && length === 5000)).toHaveLength(1);
	expect(phases.filter(({ waits }) => waits).map(({ cue }) => cue)).toEqual(['Drink some water']);
	expect(timetable?.steps[0]).toMatchObject({
		repetitions: 2,
		repetitionsBySide: { left: 2, right: 1 }
	});
});

test('what cannot be read is told in a sentence', () => {
	const problem = (text: string) => {
		const read = readOwnRoutine(text);
		return read.ok ? undefined : read.problem;
	};
	expect(problem('{"name":"My')).toMatch(/damaged/);
	expect(problem('{"version":2,"name":"My morning"}')).toMatch(/newer version/);
	expect(problem('{"version":1,"name":"","steps":[]}')).toMatch(/name: is empty/);
	expect(problem('[]')).toMatch(/no routine/);
	expect(problem('{"version":1,"name":"x","steps":[{"exercise":"__proto__"}]}')).toMatch(/steps/);
});
