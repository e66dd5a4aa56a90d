import type { Day } from '#core/base/units.ts';
import { isPainful, type Cares } from './care.ts';
import type { RangeLine } from './range-line.ts';

/**
 * Days of more than mild pain, in order, as they stand under a movement: pain of a session in which
 * something was stopped is marked under what was stopped alone, by the stop.
 */
export function painDays(cares: Cares, lines: readonly RangeLine[]): readonly Day[] {
	const stopped = new Set(lines.flatMap(({ stops }) => stops.map(({ day }) => day)));
	return [...cares]
		.flatMap(([day, { painApart: pain }]) => {
			const marked = pain !== undefined && isPainful({ pain }) && !stopped.has(day);
			return marked ? [day] : [];
		})
		.sort((a, b) => a - b);
}
