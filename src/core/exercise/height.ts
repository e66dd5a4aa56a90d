import type { Exercise, Range } from './exercise.ts';

/** The body height, in centimetres, that all centimetres of the exercises are given for. */
export const standardHeight = 170;

type Exercises = Readonly<Record<string, Exercise>>;

/**
 * The exercises for a body of this height in centimetres: distances are scaled, and stay whole
 * steps.
 */
export function scaleToHeight(exercises: Exercises, height: number | undefined): Exercises {
	if (height === undefined || height === standardHeight) return exercises;
	const share = height / standardHeight;
	return Object.fromEntries(
		Object.entries(exercises).map(([id, exercise]) => [
			id,
			exercise.range?.unit === 'centimetres'
				? { ...exercise, range: scaleRange(exercise.range, share) }
				: exercise
		])
	);
}

function scaleRange(range: Range, share: number): Range {
	const whole = (value: number) => Math.round((value * share) / range.step) * range.step;
	return {
		...range,
		easiest: whole(range.easiest),
		start: whole(range.start),
		goal: whole(range.goal),
		ceiling: whole(range.ceiling),
		...(range.poses && {
			poses: range.poses.map((pose) => ({ ...pose, value: pose.value * share }))
		})
	};
}
