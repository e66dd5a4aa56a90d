import { expect, test } from 'vitest';
import { allExercises } from '#core/exercise/all-exercises.fake.ts';
import { allRoutines } from '#core/routine/all-routines.fake.ts';
import { pageDescription } from './page-description.ts';

const content = { exercises: allExercises, routines: allRoutines };

test('each stretch and each routine is described by what it is for', () => {
	const all = [
		...Object.keys(allExercises).map((id) => pageDescription('/(app)/stretches/[id]', id, content)),
		...Object.keys(allRoutines).map((id) => pageDescription('/(app)/routine/[id]', id, content))
	];
	expect(new Set(all).size).toBe(all.length);
	for (const words of all) {
		expect(words).toMatch(/^[A-Z].{30,200}\.$/);
		expect(words).not.toMatch(/McGill|undefined/);
	}
});

test('a page of which nothing is written is described as the app', () => {
	expect(pageDescription('/(app)/settings', undefined, content)).toMatch(/^A short, kind/);
	expect(pageDescription(null, undefined, content)).toMatch(/^A short, kind/);
});
