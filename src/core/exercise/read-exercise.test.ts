import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readExercise } from './read-exercise.ts';

const file = 'routines/exercises/bird-dog.json';
const text = readFileSync(file, 'utf8');

function problemOf(broken: string): string {
	const read = readExercise(file, broken);
	return read.ok ? 'none' : read.problem;
}

test('its id is the name of the file', () => {
	const read = readExercise(file, text);
	expect(read.ok && read.value.id).toBe('bird-dog');
});

describe('a broken file is named with the place and the reason', () => {
	test.each([
		['{ "name": ', /^routines\/exercises\/bird-dog\.json is not JSON: .+\.$/],
		[text.replace('"Bird-dog"', '""'), /bird-dog\.json is wrong at name: must not be empty\.$/],
		[text.replace('"move"', '"jump"'), /is wrong at phases\.0\.kind: .*"jump"/],
		[text.replace('"seconds": 3,', '"seconds": -3,'), /phases\.0\.seconds: must be more than 0/],
		[text.replace('"seconds": 3,', '"secs": 3,'), /phases\.0\.(seconds|secs): /],
		[text.replace('"repetitions": 4', '"repetitions": 0'), /dose\.repetitions: must be at least 1/],
		['[]', /is wrong at its top level|is wrong at \$?\w*/]
	])('%#', (broken, problem) => {
		expect(broken).not.toBe(text);
		expect(problemOf(broken)).toMatch(problem);
	});
});
