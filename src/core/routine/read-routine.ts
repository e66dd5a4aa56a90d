import { readJson } from '#core/base/read-json.ts';
import type { Result } from '#core/base/result.ts';
import { routineSchema } from './routine-schema.ts';
import type { Routine } from './routine.ts';

/** Its id is the file's name without its ending. */
export function readRoutine(file: string, text: string): Result<Routine> {
	const read = readJson(routineSchema, file, text);
	if (!read.ok) return read;
	const { $schema: _, ...routine } = read.value;
	return { ok: true, value: { ...routine, id: idOf(file) } };
}

function idOf(file: string): string {
	return file.replace(/^.*\//, '').replace(/\.json$/, '');
}
