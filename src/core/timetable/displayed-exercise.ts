import type { Timetable } from './timetable.ts';

/** The exercise to draw at a step: its own, else the next one, else the last one before. */
export function displayedExercise({ steps }: Timetable, step: number): string | undefined {
	return (
		exerciseIn(steps.slice(step)) ?? exerciseIn(steps.slice(0, Math.max(0, step)).toReversed())
	);
}

function exerciseIn(steps: readonly Timetable['steps'][number][]): string | undefined {
	return steps.find(({ exercise }) => exercise !== undefined)?.exercise;
}
