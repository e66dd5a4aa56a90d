import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { allExercises } from '#core/exercise/all-exercises.fake.ts';
import type { OwnPart } from './own-parts.ts';
import { readRoutineFile, routineFileName, routineFileText } from './routine-file.ts';
import { aSharedRoutine, twelveSteps } from './routine-link.fake.ts';

const aRoutine = aSharedRoutine(Object.keys(allExercises));
const someParts: fc.Arbitrary<OwnPart[]> = fc
	.array(
		fc.record({
			id: fc.constantFrom('own-0192', 'own-0193'),
			what: fc.constantFrom('stretch' as const, 'picture' as const),
			text: fc.json()
		}),
		{ maxLength: 2 }
	)
	.map((parts) => parts.map((part) => ({ ...part, text: `${part.text}  ` })));
const problemIn = (text: string) => {
	const read = readRoutineFile(text);
	return read.ok ? '' : read.problem;
};

test('a file is read as the routine that it was made of', () => {
	fc.assert(
		fc.property(aRoutine, someParts, (routine, parts) => {
			expect(readRoutineFile(routineFileText(routine, parts))).toEqual({
				ok: true,
				value: { routine, parts }
			});
		}),
		{ numRuns: 500 }
	);
});

test('of 10,000 damaged files none throws, none is taken for another routine, each gets a sentence', () => {
	fc.assert(
		fc.property(
			aRoutine,
			someParts,
			fc.nat(),
			fc.nat(40),
			fc.string({ maxLength: 8 }),
			(...damaged) => {
				const [routine, parts, at, cut, text] = damaged;
				const file = routineFileText(routine, parts);
				const place = at % file.length;
				const read = readRoutineFile(file.slice(0, place) + text + file.slice(place + cut));
				if (read.ok) expect(read.value).toEqual({ routine, parts });
				else expect(read.problem).toMatch(/[a-z].*\.$/s);
			}
		),
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
	expect(problemIn('x'.repeat(12_000_001))).toMatch(/too large/);
	expect(problemIn(routineFileText(twelveSteps).replace('"hold": 5', '"hold": 50'))).toMatch(
		/damaged/
	);
});

test('a file is named after its routine', () => {
	expect(routineFileName('Back plan, für Mr Novák')).toBe('Back-plan-fur-Mr-Novak.onedegree.json');
	expect(routineFileName('../..')).toBe('routine.onedegree.json');
	expect(routineFileName('腰')).toBe('腰.onedegree.json');
});
