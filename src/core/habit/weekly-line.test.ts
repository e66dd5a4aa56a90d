import { expect, test } from 'vitest';
import { fromSeconds } from '#core/base/units.ts';
import { weeklyLine } from './weekly-line.ts';

test('a week is told in days and minutes, a quiet one without a number', () => {
	expect(weeklyLine({ days: 4, practised: fromSeconds(1830) })).toBe(
		'This week: 4 days with my back routine, 31 minutes in all.'
	);
	expect(weeklyLine({ days: 1, practised: fromSeconds(10) })).toBe(
		'This week: 1 day with my back routine, 1 minute in all.'
	);
	expect(weeklyLine({ days: 0, practised: fromSeconds(0) })).toMatch(/^A quiet week\./);
});
