import { expect, test } from 'vitest';
import { readRoutine } from './read-routine.ts';

const whole = {
	name: 'Short',
	summary: 'A short one.',
	when: 'now',
	notes: 'none',
	changeOfExercise: { seconds: 3 },
	steps: [
		{ exercise: 'twist', repetitions: 2 },
		{ say: 'Roll over', seconds: 8 }
	]
};

function read(changes: Readonly<Record<string, unknown>>) {
	return readRoutine('routines/short.json', JSON.stringify({ ...whole, ...changes }));
}

test('its id is the name of the file, and the schema is for editors only', () => {
	expect(read({ $schema: './routine.schema.json' })).toEqual({
		ok: true,
		value: { id: 'short', ...whole }
	});
});

test('a broken file is named with the place and the reason', () => {
	const problemOf = (changes: Readonly<Record<string, unknown>>) => {
		const result = read(changes);
		return result.ok ? 'none' : result.problem;
	};
	expect(problemOf({ steps: [] })).toMatch(/^routines\/short\.json is wrong at steps/);
	expect(problemOf({ steps: [{ exercise: 'twist', repetitions: 1.5 }] })).toMatch(
		/^routines\/short\.json is wrong at steps\.0\.repetitions: /
	);
	expect(problemOf({ changeOfExercise: { seconds: -1 } })).toBe(
		'routines/short.json is wrong at changeOfExercise.seconds: must not be negative.'
	);
	expect(problemOf({ when: undefined })).toMatch(/is wrong at when: /);
});
