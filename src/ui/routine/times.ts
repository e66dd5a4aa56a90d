import { minutesOffered, type Shape } from '#core/tailoring/shape.ts';
import type { UnlimitedLengths } from '#core/tailoring/unlimited-lengths.ts';
import { clockTime } from '#ui/controls/clock-time.ts';

/** The id of "all" among the numbers of minutes. */
const all = 0;
/** The id of the whole routine in its full dose. */
const long = -1;

/**
 * The times that can be chosen, including the one in the shape. No limit is offered that leaves
 * nothing out, and no long holds where none are left. `narrow` keeps them in one row of a phone.
 */
export function timesFor({ minutes = all }: Shape, lengths: UnlimitedLengths, narrow = false) {
	const offered = [...new Set([...minutesOffered, minutes])]
		.filter((time) => limits(time, lengths))
		.toSorted((a, b) => a - b);
	return [
		...offered.map((time) => ({ id: time, name: String(time), more: 'min' })),
		{ id: all, name: 'All', more: clockTime(lengths.all) },
		...(lengths.long > lengths.all
			? [
					narrow
						? { id: long, name: 'Long', more: 'holds' }
						: { id: long, name: 'Long holds', more: clockTime(lengths.long) }
				]
			: [])
	];
}

/** The id of the chosen time. */
export function timeIn({ minutes = all, full }: Shape, lengths: UnlimitedLengths): number {
	if (full) return lengths.long > lengths.all ? long : all;
	return limits(minutes, lengths) ? minutes : all;
}

/** The same shape with another time. */
export function withTime({ minutes: _, full: __, ...shape }: Shape, time: number): Shape {
	if (time === all) return shape;
	return time === long ? { ...shape, full: true } : { ...shape, minutes: time };
}

function limits(minutes: number, lengths: UnlimitedLengths): boolean {
	return minutes > all && minutes * 60_000 < lengths.all;
}
