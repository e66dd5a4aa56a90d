import type { Exercise } from './exercise.ts';
import type { Role } from './roles.ts';

/** Throws if no exercise has this role: a fault of the content, which a test looks for. */
export function exerciseFor(role: Role, exercises: Readonly<Record<string, Exercise>>): Exercise {
	const found = Object.values(exercises).find((exercise) => exercise.roles?.includes(role));
	if (!found) throw new Error(`No exercise has the role "${role}".`);
	return found;
}
