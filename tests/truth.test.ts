import { afterEach, describe, expect, test, vi } from 'vitest';
import { deviceClock } from '#browser/device/clock.ts';
import { csvOf } from '#core/backup/csv.ts';
import { previewOf } from '#core/backup/preview.ts';
import { instant } from '#core/base/units.ts';
import { allExercises } from '#core/exercise/all-exercises.fake.ts';
import { entriesInEffect, sessionsIn, spasmsIn } from '#core/journal/entry.ts';
import { mondayOf } from '#core/progress/calendar.ts';
import { periodOf } from '#core/progress/period.ts';
import { progressOf, type Progress } from '#core/progress/progress.ts';
import { reportOf } from '#core/progress/report.ts';
import type { DayOf } from '#core/progression/practices.ts';
import { lastReached } from '#core/readings/last-reached.ts';
import { seededRandom } from './seeded-random.ts';
import * as days from './truth/count-days.ts';
import * as steps from './truth/count-steps.ts';
import { dayOn } from './truth/fact.ts';
import { randomScene } from './truth/random-season.ts';
import { halfYear, halfYearLines as lines, halfYearToday } from './truth/half-year.ts';
import { seasonOf, type Season } from './truth/season.ts';

const zones = ['Europe/London', 'Asia/Kathmandu', 'America/St_Johns', 'Pacific/Auckland'] as const;
const today = dayOn(halfYearToday.date);
afterEach(() => vi.unstubAllEnvs());

describe.each(zones)('in %s the app counts what happened', (zone) => {
	test('in half a year with each kind of day', () => {
		vi.stubEnv('TZ', zone);
		compare(seasonOf(halfYear, { chance: seededRandom(1), zone, today }));
	});

	test('in random seasons', () => {
		vi.stubEnv('TZ', zone);
		const first = Math.floor(Math.random() * 1e6);
		for (let seed = first; seed < first + 40; seed++) {
			// A season that ends on another day meets other changes of clocks.
			const last = today - (seed % 300);
			const options = { chance: seededRandom(seed), zone, today: last };
			try {
				compare(seasonOf([randomScene(last)], options));
			} catch (problem) {
				throw new Error(`seed ${seed}`, { cause: problem });
			}
		}
	});
});

function compare(season: Season): void {
	const { facts, entries } = season;
	const { dayOf } = deviceClock(() => 4);
	const happenings = entriesInEffect(entries);
	const progress = progressOf(allExercises, happenings, dayOf);
	expect(dayOf(instant(season.now))).toBe(season.today);
	compareDays(season, progress);
	compareReports(season, progress, dayOf);
	for (const line of lines) compareLine(season, progress, line);
	const reached = lastReached(allExercises, happenings);
	for (const line of lines) {
		const key = line.side ? `${line.exercise}:${line.side}` : line.exercise;
		expect({ key, last: reached[key] }).toEqual({ key, last: steps.lastReachedIn(facts, line) });
	}
	const table = csvOf(sessionsIn(happenings), String, { spasms: spasmsIn(happenings) });
	expect(table.trim().split('\r\n').length - 1).toBe(steps.countTableRows(facts));
	const { sessions, checkIns, others } = previewOf(
		{ entries: [], aside: [] },
		{ entries, aside: [] }
	);
	expect({ sessions, checkIns, others }).toEqual(steps.countCopy(facts));
}

function compareDays({ facts }: Season, { cares }: Progress): void {
	const shown = [...cares].map(([day, care]) => ({
		...{ day, sessions: care.sessions, minutes: care.practised / 60_000, stops: care.stops },
		...{ spasms: care.spasms, lockUps: care.lockUps, pain: care.pain }
	}));
	const happened = [...days.countDays(facts)].map(([day, { pains, ...own }]) => ({
		...{ day, ...own, pain: pains.length > 0 ? Math.max(...pains) : undefined }
	}));
	const byDay = (a: { day: number }, b: { day: number }) => a.day - b.day;
	expect(shown.toSorted(byDay)).toEqual(happened.toSorted(byDay));
}

function compareReports({ facts, today: last }: Season, progress: Progress, dayOf: DayOf): void {
	const first = Math.min(...days.countDays(facts).keys());
	for (const weeks of [4, 12, undefined]) {
		const from = weeks ? days.mondayOn(last) - 7 * (weeks - 1) : days.mondayOn(first);
		const report = reportOf(progress, periodOf(last, first, weeks), dayOf);
		const { sum, pain, daysAWeek } = report;
		const { practised, ...counts } = sum;
		expect({ ...counts, minutes: practised / 60_000 }).toEqual(days.sumDays(facts, from, last));
		expect(daysAWeek).toBeCloseTo(days.practiceDaysAWeek(facts, from, last), 9);
		expect([report.feelings, report.responses].map((told) => Object.fromEntries(told))).toEqual([
			days.countFeelings(facts, from, last),
			days.countResponses(facts, from, last)
		]);
		expect(
			pain.map(({ week, least, median, most, days: told }) => ({
				...{ monday: mondayOf(week), least, median, worst: most, days: told }
			}))
		).toEqual(days.countPain(facts, from, last));
	}
}

function compareLine({ facts }: Season, progress: Progress, line: steps.LineFact): void {
	const own = progress.lines.get(line.exercise)?.find(({ side }) => side === line.side);
	expect(
		(own?.weeks ?? []).map(({ week, first, level, asked, reached, times }) => ({
			...{ monday: mondayOf(week), first, level, asked: [...new Set(asked)], reached, times }
		}))
	).toEqual(steps.countWeeks(facts, line));
	expect(
		(own?.easier ?? []).map(({ day, level, target }) => ({ day, asked: target, level }))
	).toEqual(steps.easedIn(facts, line));
}
