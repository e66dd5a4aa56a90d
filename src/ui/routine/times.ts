import type { Routine } from '#core/routine/routine.ts';
import { minutesOffered, type Shape } from '#core/tailoring/shape.ts';

/** The id of "all" among the numbers of minutes. */
const all = 0;
/** The id of the whole routine in its full dose. */
const long = -1;

/** How long each way of doing the whole routine takes, in words. */
interface WholeLengths {
	readonly all: string;
	readonly long: string;
}

/** The times that can be chosen, including the one in the shape. */
export function timesFor({ minutes = all }: Shape, routine: Routine, lengths?: WholeLengths) {
	const offered = [...new Set([...minutesOffered, minutes])]
		.filter((time) => time !== all)
		.toSorted((a, b) => a - b);
	return [
		...offered.map((time) => ({ id: time, name: String(time), more: 'min' })),
		{ id: all, name: 'All', ...(lengths && { more: lengths.all }) },
		...(hasFullDose(routine)
			? [
					lengths
						? { id: long, name: 'Long holds', more: lengths.long }
						: { id: long, name: 'Long', more: 'holds' }
				]
			: [])
	];
}

/** The id of the chosen time. */
export function timeIn({ minutes = all, full }: Shape): number {
	return full ? long : minutes;
}

/** The same shape with another time. */
export function withTime({ minutes: _, full: __, ...shape }: Shape, time: number): Shape {
	if (time === all) return shape;
	return time === long ? { ...shape, full: true } : { ...shape, minutes: time };
}

function hasFullDose({ steps }: Routine): boolean {
	return steps.some((step) => 'exercise' in step && step.full !== undefined);
}
