import { minutesOffered, type Shape } from '#core/tailoring/shape.ts';

/** Stands for all of a routine among numbers of minutes. */
const all = 0;

/** What can be chosen, with what was asked for by an address. */
export function timesFor({ minutes = all }: Shape, whole?: string) {
	const offered = [...new Set([...minutesOffered, minutes])]
		.filter((time) => time !== all)
		.toSorted((a, b) => a - b);
	return [
		...offered.map((time) => ({ id: time, name: String(time), more: 'min' })),
		{ id: all, name: 'All', ...(whole !== undefined && { more: whole }) }
	];
}

/** The same shape with another time; 0 for all of it. */
export function withTime({ minutes: _, ...shape }: Shape, time: number): Shape {
	return time === all ? shape : { ...shape, minutes: time };
}
