import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Result } from '#core/base/result.ts';
import { withFigure, type IdentifiedExercise } from '#core/exercise/exercise.ts';
import { readExercise } from '#core/exercise/read-exercise.ts';
import { readRoutine } from '#core/routine/read-routine.ts';
import type { Routine } from '#core/routine/routine.ts';

/**
 * Every exercise file under `root`, by id. Throws a sentence that says what is wrong with a broken
 * one.
 */
export function readExercises(root: string): ReadonlyMap<string, IdentifiedExercise> {
	const read = readFolder(root, 'routines/exercises', readExercise);
	return new Map([...read].map(([id, exercise]) => [id, withFigure(exercise, read)]));
}

/**
 * Every routine file under `root`, by id. Throws like `readExercises`, and also if a routine asks
 * for what an exercise does not have.
 */
export function readRoutines(root: string): ReadonlyMap<string, Routine> {
	const routines = readFolder(root, 'routines', readRoutine);
	const exercises = readExercises(root);
	for (const { id, steps } of routines.values()) {
		for (const [index, step] of steps.entries()) {
			const problem = problemIn(step, exercises);
			if (problem) throw new Error(`routines/${id}.json is wrong at steps.${index}.${problem}`);
		}
	}
	return routines;
}

/**
 * The path in the step and the reason, if the step asks for an exercise or a phase that does not
 * exist.
 */
function problemIn(
	step: Routine['steps'][number],
	exercises: ReadonlyMap<string, IdentifiedExercise>
): string | undefined {
	if (!('exercise' in step)) return undefined;
	const exercise = exercises.get(step.exercise);
	if (!exercise) return `exercise: there is no exercise "${step.exercise}".`;
	const { from, until } = step.phases ?? { from: 0, until: 1 };
	const most = exercise.phases.length;
	if (!within(0, most - 1, from))
		return `phases.from: must be a whole number from 0 to ${most - 1}.`;
	if (!within(from + 1, most, until))
		return `phases.until: must be a whole number from ${from + 1} to ${most}.`;
	return undefined;
}

function within(least: number, most: number, value: number): boolean {
	return Number.isInteger(value) && least <= value && value <= most;
}

function readFolder<Content extends { readonly id: string }>(
	root: string,
	folder: string,
	read: (file: string, text: string) => Result<Content>
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
