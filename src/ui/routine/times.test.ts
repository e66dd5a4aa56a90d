import { expect, test } from 'vitest';
import { allRoutines } from '#core/routine/all-routines.fake.ts';
import type { Routine } from '#core/routine/routine.ts';
import { parseShape, wholeShape } from '#core/tailoring/shape.ts';
import { timeIn, timesFor, withTime } from './times.ts';

const lengths = { all: '11:19', long: '16:34' };
const namesOf = (routine: Routine | undefined) =>
	routine && timesFor(wholeShape, routine, lengths).map(({ name, more }) => [name, more]);

test('the full dose is offered beside the short one, where a routine has one', () => {
	const { daily, desk } = allRoutines;
	const short = [...['3', '5', '10'].map((name) => [name, 'min']), ['All', '11:19']];
	expect(namesOf(daily)).toEqual([...short, ['Long holds', '16:34']]);
	expect(namesOf(desk)).toEqual(short);
});

test('the short dose is chosen unless somebody chooses the full one, and one replaces the other', () => {
	const { daily } = allRoutines;
	for (const { id } of daily ? timesFor(wholeShape, daily) : []) {
		for (const before of ['', 'full', 'minutes=5', 'lying&no-strength']) {
			const chosen = withTime(parseShape(before), id);
			expect(timeIn(chosen)).toBe(id);
			expect(chosen.place).toBe(parseShape(before).place);
		}
	}
	expect(timeIn(wholeShape)).toBe(0);
});
