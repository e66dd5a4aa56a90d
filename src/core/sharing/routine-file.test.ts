import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { allExercises } from '#core/exercise/all-exercises.fake.ts';
import { readRoutineFile, routineFileName, routineFileText } from './routine-file.ts';
import { aSharedRoutine, twelveSteps } from './routine-link.fake.ts';

const aRoutine = aSharedRoutine(Object.keys(allExercises));
const problemIn = (text: string) => {
	const read = readRoutineFile(text);
	return read.ok ? '' : read.problem;
};

test('a file is read as the routine that it was made of', () => {
	fc.assert(
		fc.property(aRoutine, (routine) => {
			expect(readRoutineFile(routineFileText(routine))).toEqual({ ok: true, value: routine });
		}),
		{ numRuns: 500 }
	);
});

test('of 10,000 damaged files none throws, none is taken for another routine, each gets a sentence', () => {
	fc.assert(
		fc.property(aRoutine, fc.nat(), fc.nat(40), fc.string({ maxLength: 8 }), (...damaged) => {
			const [routine, at, cut, text] = damaged;
			const file = routineFileText(routine);
			const place = at % file.length;
			const read = readRoutineFile(file.slice(0, place) + text + file.slice(place + cut));
			if (read.ok) expect(read.value).toEqual(routine);
			else expect(read.problem).toMatch(/[a-z].*\.$/s);
		}),
		{ numRuns: 10_000 }
	);
});

test('a foreign, a newer, a nested and an enormous file get a sentence of their own', () => {
	expect(problemIn('{"kind":"backup"}')).toMatch(/no routine of One Degree/);
	expect(problemIn('')).toMatch(/no routine of One Degree/);
	expect(problemIn(routineFileText(twelveSteps).replace('"version": 1', '"version": 2'))).toMatch(
		/newer version/
	);
	expect(problemIn('['.repeat(500_000))).toMatch(/no routine/);
	expect(problemIn('x'.repeat(2_000_001))).toMatch(/too large/);
	expect(problemIn(routineFileText(twelveSteps).replace('"hold": 5', '"hold": 50'))).toMatch(
		/damaged/
	);
});

test('a file is named after its routine', () => {
	expect(routineFileName('Back plan, für Mr Novák')).toBe('Back-plan-fur-Mr-Novak.onedegree.json');
	expect(routineFileName('../..')).toBe('routine.onedegree.json');
	expect(routineFileName('腰')).toBe('腰.onedegree.json');
});
