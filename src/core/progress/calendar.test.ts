import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstDayOf, mondayOf, monthOf, rowsOf, weekOf } from './calendar.ts';

const dayOf = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

test('a week goes from Monday to Sunday', () => {
	const monday = dayOf('2026-03-02');
	expect(mondayOf(weekOf(monday))).toBe(monday);
	expect(weekOf(monday + 6)).toBe(weekOf(monday));
	expect(weekOf(monday - 1)).toBe(weekOf(monday) - 1);
});

test('March 2026 begins on a Sunday, so it takes six rows', () => {
	const rows = rowsOf(monthOf(dayOf('2026-03-17')));
	expect(rows).toHaveLength(6);
	expect(rows[0]).toEqual([...Array.from({ length: 6 }), dayOf('2026-03-01')]);
	expect(rows[5]?.slice(0, 3)).toEqual([dayOf('2026-03-30'), dayOf('2026-03-31'), undefined]);
});

test('every day stands once in its month, under its weekday', () => {
	fc.assert(
		fc.property(fc.integer({ min: -5000, max: 60_000 }), (day) => {
			const month = monthOf(day);
			const rows = rowsOf(month);
			const days = rows.flat().filter((each) => each !== undefined);
			expect(days).toEqual(
				Array.from(
					{ length: firstDayOf(month + 1) - firstDayOf(month) },
					(_, i) => firstDayOf(month) + i
				)
			);
			expect(days).toContain(day);
			expect(rows.every((row) => row.length === 7)).toBe(true);
			const column = rows.find((row) => row.includes(day))?.indexOf(day);
			expect(column).toBe(day - mondayOf(weekOf(day)));
		})
	);
});
