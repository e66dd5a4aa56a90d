import { minutesOffered, type Shape } from '#core/tailoring/shape.ts';

/** The id of "all" among the numbers of minutes. */
const all = 0;

/** The times that can be chosen, including the one in the shape. */
export function timesFor({ minutes = all }: Shape, whole?: string) {
	const offered = [...new Set([...minutesOffered, minutes])]
		.filter((time) => time !== all)
		.toSorted((a, b) => a - b);
	return [
		...offered.map((time) => ({ id: time, name: String(time), more: 'min' })),
		{ id: all, name: 'All', ...(whole !== undefined && { more: whole }) }
	];
}

/** The same shape with another time; 0 is the whole routine. */
export function withTime({ minutes: _, ...shape }: Shape, time: number): Shape {
	return time === all ? shape : { ...shape, minutes: time };
}
