import { readdirSync, readFileSync } from 'node:fs';
import { exerciseOf, withFigure } from './exercise.ts';
import { readExercise } from './read-exercise.ts';

const folder = 'routines/exercises';

/** All exercises in `routines/exercises`, with their long words. */
export const exerciseFiles = readdirSync(folder).map((file) => {
	const read = readExercise(file, readFileSync(`${folder}/${file}`, 'utf8'));
	if (!read.ok) throw new Error(read.problem);
	return read.value;
});

const byId = new Map(exerciseFiles.map((file) => [file.id, file]));

/** The same exercises as the app knows them, by id. */
export const allExercises = Object.fromEntries(
	exerciseFiles.map((file) => [file.id, exerciseOf(withFigure(file, byId))])
);
