import { expect, test } from 'vitest';
import { mondayOf, weekOf } from './calendar.ts';
import { weekMarks } from './week-marks.ts';

const monday = mondayOf(weekOf(20_000));
const states = (today: number, ...practised: readonly number[]) =>
	weekMarks(today, new Set(practised)).map(({ state }) => state);

test('a week has seven days from Monday on, of which those practised are marked', () => {
	expect(states(monday + 2, monday, monday - 1)).toEqual([
		...['done', 'free', 'today', 'ahead', 'ahead', 'ahead', 'ahead']
	]);
	expect(states(monday + 6, monday + 6).at(-1)).toBe('done');
	expect(weekMarks(monday + 6, new Set())[0]?.day).toBe(monday);
});
