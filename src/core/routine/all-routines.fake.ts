import { readdirSync, readFileSync } from 'node:fs';
import { readRoutine } from './read-routine.ts';

/** All that lie in `routines`, by id. */
export const allRoutines = Object.fromEntries(
	readdirSync('routines')
		.filter((file) => file.endsWith('.json') && !file.endsWith('.schema.json'))
		.map((file) => {
			const read = readRoutine(file, readFileSync(`routines/${file}`, 'utf8'));
			if (!read.ok) throw new Error(read.problem);
			return [read.value.id, read.value] as const;
		})
);
