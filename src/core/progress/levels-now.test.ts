import { expect, test } from 'vitest';
import { instant } from '#core/base/units.ts';
import type { Exercise } from '#core/exercise/exercise.ts';
import { entryAt } from '#core/journal/entry.fake.ts';
import { todayFrom } from '#core/progression/known-today.ts';
import { heelGap } from '#core/progression/practice.fake.ts';
import { practicesIn } from '#core/progression/practices.ts';
import { todaysPlans } from '#core/progression/todays-plans.ts';
import { changeOf } from './change.ts';
import { linesWithLevelNow } from './levels-now.ts';
import { rangeLinesIn } from './range-line.ts';

const dayLength = 86_400_000;
const dayOf = (moment: number) => Math.floor(moment / dayLength);
const start = Date.parse('2026-03-02T08:00:00Z');
const id = 'childs-pose';
const pose = { id, range: heelGap, dose: { eachSide: false } };
const exercises = { [id]: pose as Exercise };

function changeAfter(daysOff: number, levels: readonly number[]) {
	const entries = levels.map((target, day) =>
		entryAt(start + day * dayLength, {
			felt: 'just-right',
			steps: [
				{
					...{ exercise: id, repetitions: 3 },
					measured: { unit: 'centimetres', target, reached: 'target' }
				}
			]
		})
	);
	const now = instant(start + (levels.length - 1 + daysOff) * dayLength);
	const practices = practicesIn(exercises, entries, dayOf);
	const plans = todaysPlans(exercises, practices, todayFrom(entries, now, dayOf));
	const lines = linesWithLevelNow(rangeLinesIn(exercises, entries, dayOf), plans, {
		today: dayOf(now),
		rangeOf: () => heelGap
	});
	const [line] = lines.get(id) ?? [];
	return [line && changeOf(heelGap, line)?.to, plans[id]?.target];
}

const levels = [20, 19, 18, 17, 16, 15, 14, 13, 12, 11];

test('after 54 days off the level of now is the one that the routine asks for', () => {
	expect(changeAfter(54, levels)).toEqual([18, 18]);
});

test('without a break it is the level of the last practice', () => {
	expect(changeAfter(2, levels)[0]).toBe(11);
});
