import type { Exercise } from './exercise.ts';
import type { Role } from './roles.ts';

/** The exercise with this role. Throws if there is none; a test checks that the content has one. */
export function exerciseFor(role: Role, exercises: Readonly<Record<string, Exercise>>): Exercise {
	const found = Object.values(exercises).find((exercise) => exercise.roles?.includes(role));
	if (!found) throw new Error(`No exercise has the role "${role}".`);
	return found;
}
