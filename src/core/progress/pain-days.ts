import type { Day } from '#core/base/units.ts';
import { isPainful, type Cares } from './care.ts';
import type { RangeLine } from './range-line.ts';

/**
 * Days of more than mild pain, in order, to be marked under a movement. Pain of a session with a
 * stop is marked only under the movement that was stopped, by the stop itself.
 */
export function painDays(cares: Cares, lines: readonly RangeLine[]): readonly Day[] {
	const stopped = new Set(lines.flatMap(({ stops }) => stops.map(({ day }) => day)));
	return [...cares]
		.flatMap(([day, { painWithoutStops: pain }]) => {
			const marked = pain !== undefined && isPainful({ pain }) && !stopped.has(day);
			return marked ? [day] : [];
		})
		.sort((a, b) => a - b);
}
