import { readJson } from '#core/base/read-json.ts';
import type { Result } from '#core/base/result.ts';
import { routineSchema } from './routine-schema.ts';
import type { Routine } from './routine.ts';

/** Reads a routine, whose id is the file's name without its extension. */
export function readRoutine(file: string, text: string): Result<Routine> {
	const result = readJson(routineSchema, file, text);
	if (!result.ok) return result;
	const { $schema: _, ...routine } = result.value;
	return { ok: true, value: { ...routine, id: idOf(file) } };
}

function idOf(file: string): string {
	return file.replace(/^.*\//, '').replace(/\.json$/, '');
}
