import type { Timetable } from './timetable.ts';

/** The exercise to draw at a step: its own, else the next one, else the last one before. */
export function shownIn({ steps }: Timetable, step: number): string | undefined {
	return (
		exerciseIn(steps.slice(step)) ?? exerciseIn(steps.slice(0, Math.max(0, step)).toReversed())
	);
}

/** The next exercise to be drawn after the one that is drawn at a step. */
export function followingIn(timetable: Timetable, step: number): string | undefined {
	const shown = shownIn(timetable, step);
	return (
		timetable.steps
			.slice(step)
			.flatMap(({ exercise, turning }, ahead) => [ahead > 0 && turning?.exercise, exercise])
			.find((id) => id && id !== shown) || undefined
	);
}

function exerciseIn(steps: readonly Timetable['steps'][number][]): string | undefined {
	return steps.find(({ exercise }) => exercise !== undefined)?.exercise;
}
