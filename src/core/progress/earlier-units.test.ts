import { expect, test } from 'vitest';
import { allExercises } from '#core/exercise/all-exercises.fake.ts';
import { entryAt } from '#core/journal/entry.fake.ts';
import type { Measured } from '#core/journal/entry.ts';
import { practicesIn } from '#core/progression/practices.ts';
import { todaysPlans } from '#core/progression/todays-plans.ts';
import { earlierUnitsIn } from './earlier-units.ts';
import { progressOf } from './progress.ts';
import { reportOf } from './report.ts';

const dayLength = 86_400_000;
const monday = Date.parse('2026-03-02T08:00:00Z');
const dayOf = (moment: number) => Math.floor(moment / dayLength);
const first = dayOf(monday);

function plank(day: number, measured: Measured, repetitions = 3) {
	const steps = [{ exercise: 'plank', repetitions, measured }];
	return entryAt(monday + day * dayLength, { steps, felt: 'just-right' });
}

const seconds = (target: number): Measured => ({ unit: 'seconds', target, reached: 'target' });
const times = (target: number): Measured => ({ unit: 'times', target, reached: 'target' });
const before = [plank(0, seconds(10)), plank(2, seconds(12)), plank(3, seconds(30), 0)];
const after = [...before, plank(8, times(3)), plank(10, times(4))];

test('seconds of before are told as seconds, from the first to the last completed ones', () => {
	const { earlier, lines } = progressOf(allExercises, after, dayOf);
	expect(earlierUnitsIn(earlier)).toEqual([
		{ exercise: 'plank', unit: 'seconds', from: 10, to: 12, until: first + 2 }
	]);
	expect(lines.get('plank')?.[0]?.weeks.map(({ level }) => level)).toEqual([4]);
});

test('a report tells those of its own weeks', () => {
	const progress = progressOf(allExercises, after, dayOf);
	const earlierIn = (from: number) =>
		reportOf(progress, { from, to: first + 14 }, dayOf).earlier.map((each) => each.from);
	expect([first, first + 1, first + 7].map(earlierIn)).toEqual([[10], [12], []]);
});

test('a level in seconds is no level in times: it starts anew', () => {
	const planOn = (day: number, entries: typeof after) =>
		todaysPlans(allExercises, practicesIn(allExercises, entries, dayOf), { day: first + day })
			.plank;
	expect(planOn(4, before)).toMatchObject({ reason: 'first-time', level: 3, target: 3 });
	expect(planOn(11, after)).toMatchObject({ level: 4 });
});
