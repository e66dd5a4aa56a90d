import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { allExercises } from '#core/exercise/all-exercises.fake.ts';
import { compileOwnRoutine } from '#core/own/compile-own-routine.ts';
import { firstTarget } from '#core/range/target.ts';
import { nextRung } from '#core/range/ladder.ts';
import { routineTimetable } from '#core/routine/lay-out.ts';
import { exerciseOfOwn, withOwnStretches } from './exercise-of-own.ts';
import { firstOwnStretch, ownStretchText, readOwnStretch } from './own-stretch.ts';
import { anOwnStretch, ownStretch } from './own-stretch.fake.ts';
import { phasePositions } from './phase-positions.ts';

const ours = Object.keys(allExercises).filter((id) => allExercises[id]?.kind !== 'transfer');
const stretches = anOwnStretch(ours);

test('what is stored is read as it was', () => {
	fc.assert(
		fc.property(stretches, (stretch) => {
			const read = readOwnStretch(ownStretchText(stretch));
			expect(read.ok && { ...read.value, id: stretch.id }).toEqual(stretch);
		})
	);
	expect(readOwnStretch(JSON.stringify(firstOwnStretch)).ok).toBe(true);
});

test('any stretch of one’s own is laid out in a routine like ours', () => {
	fc.assert(
		fc.property(stretches, (stretch) => {
			const exercises = withOwnStretches(allExercises, [stretch]);
			const own = {
				version: 1 as const,
				id: 'own-2',
				name: 'Mine',
				steps: [{ exercise: 'own-1' }]
			};
			const routine = compileOwnRoutine(own, exercises);
			if (!routine) throw new Error('It has nothing to play.');
			const { phases, steps, length } = routineTimetable(routine, exercises, { strength: 'open' });
			let [now, position] = [0, 0];
			for (const phase of phases) {
				expect(phase.starts).toBe(now);
				expect(phase.length).toBeGreaterThan(0);
				expect(Math.abs(phase.to)).toBeLessThanOrEqual(1);
				now += phase.length;
				if (steps[phase.step]?.exercise === stretch.id) position = phase.to;
			}
			expect([length, position]).toEqual([now, 0]);
		})
	);
});

test('its range goes by the rule of ours, from the first target to the last', () => {
	fc.assert(
		fc.property(stretches, (stretch) => {
			const { range } = exerciseOfOwn(stretch, allExercises);
			if (!range || !stretch.range) return;
			let target = firstTarget(range);
			expect(target).toBe(stretch.range.start);
			for (let rung = 0; rung < 700; rung++) target = nextRung(range, target);
			expect(target).toBe(stretch.range.most);
			if (range.unit === 'times') expect(Number.isInteger(target)).toBe(true);
		})
	);
});

test('an own one takes the place of none of ours, and inherits what ours is closed by', () => {
	const [guarded] = Object.values(allExercises).filter(({ precautions }) => precautions?.closed);
	if (!guarded) throw new Error('No exercise has precautions.');
	const like = exerciseOfOwn(
		{ ...ownStretch, picture: { kind: 'movement', exercise: guarded.id } },
		allExercises
	);
	expect(like.precautions).toEqual(guarded.precautions);
	expect(withOwnStretches(allExercises, [{ ...ownStretch, id: guarded.id }])[guarded.id]).toBe(
		guarded
	);
});

test('several moves share the way, and a hold alone is held at its fullest', () => {
	const at = (...kinds: ('move' | 'hold' | 'return' | 'rest')[]) =>
		phasePositions(kinds.map((kind) => ({ kind })));
	expect(at('move', 'hold', 'move', 'hold', 'return', 'rest')).toEqual([0.5, 0.5, 1, 1, 0, 0]);
	expect(at('move', 'return', 'return')).toEqual([1, 0.5, 0]);
	expect(at('hold', 'rest')).toEqual([1, 1]);
	expect(at('hold', 'move', 'return')).toEqual([0, 1, 0]);
});

test('what cannot be read is told in a sentence', () => {
	const problem = (changes: object) => {
		const read = readOwnStretch(JSON.stringify({ ...firstOwnStretch, ...changes }));
		return read.ok ? undefined : read.problem;
	};
	expect(problem({ version: 2 })).toMatch(/newer version/);
	expect(problem({ phases: [] })).toMatch(/phases/);
	expect(problem({ name: ' ' })).toMatch(/name: is empty/);
	expect(problem({ range: { unit: 'times', start: 5, most: 2, step: 1 } })).toMatch(/gets less/);
	expect(problem({ range: { unit: 'degrees', start: 5, most: 900, step: 1 } })).toMatch(/range/);
});

test('five thousand damaged texts are a stretch or a sentence, and never an error', () => {
	const damaged = fc.tuple(stretches, fc.nat(), fc.nat(40), fc.string({ maxLength: 6 }));
	fc.assert(
		fc.property(damaged, ([stretch, at, gone, put]) => {
			const text = ownStretchText(stretch);
			const from = at % text.length;
			const read = readOwnStretch(text.slice(0, from) + put + text.slice(from + gone));
			if (!read.ok) expect(read.problem).toMatch(/^[A-Z].*\.$/s);
			else exerciseOfOwn({ ...read.value, id: 'own-1' }, allExercises);
		}),
		{ numRuns: 5000 }
	);
});
