import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvOf } from '#core/backup/csv.ts';
import { dateText } from '#core/base/date-text.ts';
import { instant, type Instant } from '#core/base/units.ts';
import { allExercises } from '#core/exercise/all-exercises.fake.ts';
import { entriesInEffect, sessionsIn, spasmsIn } from '#core/journal/entry.ts';
import { hostileRecords } from '#core/journal/hostile-records.fake.ts';
import { readEntry } from '#core/journal/record.ts';
import { todayFrom } from '#core/progression/known-today.ts';
import { lastReached } from '#core/readings/last-reached.ts';
import { practicesIn } from '#core/progression/practices.ts';
import { todaysPlans } from '#core/progression/todays-plans.ts';
import { firstDayOf, monthOf, rowsOf } from './calendar.ts';
import { periodOf } from './period.ts';
import { progressOf } from './progress.ts';
import { reportOf } from './report.ts';

const now = instant(Date.UTC(2026, 2, 20, 14));
const dayOf = (moment: Instant) => Math.floor(moment / 86_400_000);
const entries = hostileRecords(now).flatMap(({ record }) => {
	const read = readEntry(record);
	return read.ok ? [read.value] : [];
});

/** The numbers and texts in a summary that nobody could be shown, with the way to them. */
function oddities(value: unknown, path = ''): readonly string[] {
	if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path}: ${value}`];
	if (typeof value === 'string')
		return /NaN|Infinity|undefined|Invalid/.test(value) ? [`${path}: ${value}`] : [];
	if (value instanceof Map) return oddities(Object.fromEntries(value), path);
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([name, each]) => oddities(each, `${path}.${name}`));
}

test('whatever was accepted, no summary of it is anything but numbers and dates', () => {
	expect(entries.length).toBeGreaterThan(50);
	fc.assert(
		fc.property(fc.subarray(entries, { minLength: 1, maxLength: 40 }), (some) => {
			const happenings = entriesInEffect(some);
			const progress = progressOf(allExercises, happenings, dayOf);
			const practices = practicesIn(allExercises, happenings, dayOf);
			const days = [...progress.cares.keys()];
			expect(
				oddities({
					csv: csvOf(sessionsIn(happenings), (moment) => dateText(dayOf(moment)), {
						spasms: spasmsIn(happenings)
					}),
					progress,
					reports: [4, 12, undefined].map((weeks) =>
						reportOf(progress, periodOf(dayOf(now), Math.min(dayOf(now), ...days), weeks), dayOf)
					),
					months: days.map((day) => [firstDayOf(monthOf(day)), rowsOf(monthOf(day))]),
					plans: todaysPlans(allExercises, practices, todayFrom(happenings, now, dayOf)),
					reached: lastReached(allExercises, happenings)
				})
			).toEqual([]);
		})
	);
});
