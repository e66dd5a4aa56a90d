import { readJson } from '#core/base/read-json.ts';
import type { Result } from '#core/base/result.ts';
import { exerciseSchema } from './exercise-schema.ts';
import type { ReadExercise } from './exercise.ts';

/** The id is the file's name without its ending. */
export function readExercise(file: string, text: string): Result<ReadExercise> {
	const read = readJson(exerciseSchema, file, text);
	if (!read.ok) return read;
	return { ok: true, value: { ...read.value, id: idOf(file) } };
}

function idOf(file: string): string {
	return file.replace(/^.*\//, '').replace(/\.json$/, '');
}
