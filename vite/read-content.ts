import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IdentifiedExercise } from '#core/exercise/exercise.ts';
import { readExercise } from '#core/exercise/read-exercise.ts';
import type { Parsed } from '#core/parsed.ts';
import { readRoutine } from '#core/routine/read-routine.ts';
import type { Routine } from '#core/routine/routine.ts';

/** Every exercise file under `root`, by id. Throws the sentence that says what is wrong with a broken one. */
export function readExercises(root: string): ReadonlyMap<string, IdentifiedExercise> {
	return readFolder(root, 'routines/exercises', readExercise);
}

export function readRoutines(root: string): ReadonlyMap<string, Routine> {
	return readFolder(root, 'routines', readRoutine);
}

function readFolder<Content extends { readonly id: string }>(
	root: string,
	folder: string,
	read: (file: string, text: string) => Parsed<Content>
): ReadonlyMap<string, Content> {
	const files = readdirSync(join(root, folder))
		.filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
		.sort();
	return new Map(
		files.map((name) => {
			const file = `${folder}/${name}`;
			const content = read(file, readFileSync(join(root, file), 'utf8'));
			if (!content.ok) throw new Error(content.problem);
			return [content.value.id, content.value];
		})
	);
}
