import { readdirSync, readFileSync } from 'node:fs';
import { readRoutine } from './read-routine.ts';

/** All routines in the folder `routines`, by id. */
export const allRoutines = Object.fromEntries(
	readdirSync('routines')
		.filter((file) => file.endsWith('.json') && !file.endsWith('.schema.json'))
		.map((file) => {
			const result = readRoutine(file, readFileSync(`routines/${file}`, 'utf8'));
			if (!result.ok) throw new Error(result.problem);
			return [result.value.id, result.value] as const;
		})
);
