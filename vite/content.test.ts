import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { content } from './content.ts';
import { readExercises, readRoutines } from './read-content.ts';

let root = '';
beforeAll(() => {
	root = mkdtempSync(join(tmpdir(), 'content-'));
	cpSync('routines', join(root, 'routines'), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true }));

describe('the content the app gets', () => {
	test('has every exercise and routine, without key poses and long words', async () => {
		const server = await createServer({
			root,
			configFile: false,
			logLevel: 'silent',
			plugins: [content()],
			server: { middlewareMode: true, ws: false, watch: null }
		});
		const app = await server.ssrLoadModule('virtual:content');
		const long = await server.ssrLoadModule('virtual:words');
		await server.close();
		expect(Object.keys(app.exercises)).toEqual([...readExercises('.').keys()]);
		expect(Object.keys(app.routines)).toEqual([...readRoutines('.').keys()]);
		expect(Object.keys(long.words)).toEqual(Object.keys(app.exercises));
		expect(app.exercises['cat-cow'].figure).toEqual({ timeline: 'two-way', moves: true });
		expect(JSON.stringify(app)).not.toMatch(/"(keys|mistakes|sources|goalSource|\$schema)"/);
		expect(long.words['cat-cow'].mistakes).toContain('racing');
	});
});

describe('a broken file', () => {
	test('is told by file, path and reason', () => {
		const file = join(root, 'routines/exercises/bridge.json');
		const whole = readFileSync(file, 'utf8');
		writeFileSync(file, whole.replace(/"repetitions": \d+/, '"repetitions": 0'));
		expect(() => readExercises(root)).toThrow(
			'routines/exercises/bridge.json is wrong at dose.repetitions: must be at least 1.'
		);
		writeFileSync(file, whole.slice(0, -20));
		expect(() => readExercises(root)).toThrow('routines/exercises/bridge.json is not JSON: ');
		writeFileSync(file, whole);
	});

	test('is found among the routines too', () => {
		const file = join(root, 'routines/desk.json');
		const whole = readFileSync(file, 'utf8');
		writeFileSync(file, whole.replace(/"exercise": "[^"]+"/, '"exercise": 7'));
		expect(() => readRoutines(root)).toThrow(/^routines\/desk\.json is wrong at steps\.0/);
		writeFileSync(file, whole);
	});
});

describe('a routine that asks for what no exercise has', () => {
	test.each([
		['desk', /"wall-squat"/, '"x"', 'steps.3.exercise: there is no exercise "x".'],
		[
			'daily',
			/"until": 3/,
			'"until": 30',
			'steps.1.phases.until: must be a whole number from 1 to 5.'
		],
		['daily', /"from": 0/, '"from": -1', 'steps.1.phases.from: must be a whole number from 0 to 4.']
	])('%s with %s as %s', (id, right, wrong, problem) => {
		const file = join(root, `routines/${id}.json`);
		const whole = readFileSync(file, 'utf8');
		writeFileSync(file, whole.replace(right, wrong));
		expect(() => readRoutines(root)).toThrow(
			new Error(`routines/${id}.json is wrong at ${problem}`)
		);
		writeFileSync(file, whole);
	});
});
