import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allExercises } from '#core/exercise/all-exercises.fake.ts';
import type { Entry } from '#core/journal/entry.ts';
import { readEntry } from '#core/journal/record.ts';
import { instant } from '#core/base/units.ts';
import { depthOf } from '#core/range/depth.ts';
import { nearestRung } from '#core/range/ladder.ts';
import { todayFrom } from './known-today.ts';
import { practicesIn } from './practices.ts';
import { todaysPlans } from './todays-plans.ts';

const dayOf = (moment: number) => Math.floor(moment / 86_400_000);
const momentOf = (entry: Entry) => (entry.kind === 'session' ? entry.ended : entry.at);

/** Six weeks as the version with the first edition of the rule wrote them, with a break and a spasm. */
const records: readonly unknown[] = JSON.parse(
	readFileSync(new URL('past/journal-1.json', import.meta.url), 'utf8')
);
const entries = records.flatMap((record) => {
	const read = readEntry(record);
	return read.ok ? [read.value] : [];
});
/** What also the first edition took back, and more than a step. */
const stepsBack = ['stop-sign', 'flare-after', 'plateau', 'gap-2-weeks'];

test('N7: a journal of the first edition is read whole, and moves no level by more than one step from where its last practice left it', () => {
	expect(entries).toHaveLength(records.length);
	let compared = 0;
	for (const entry of entries.filter(({ kind }) => kind === 'session')) {
		const now = instant(momentOf(entry) + 20 * 3_600_000);
		const until = entries.filter((each) => momentOf(each) <= now);
		const practices = practicesIn(allExercises, until, dayOf);
		const plans = todaysPlans(allExercises, practices, todayFrom(until, now, dayOf));
		for (const [key, { level, reason }] of Object.entries(plans)) {
			const range = allExercises[key.split(':')[0] ?? '']?.range;
			const last = practices[key]?.at(-1);
			if (!range || !last) continue;
			compared++;
			const moved = depthOf(range, level) - depthOf(range, nearestRung(range, last.level));
			expect(moved, `${key}, ${reason}`).toBeLessThanOrEqual(range.step + 1e-9);
			if (!stepsBack.includes(reason))
				expect(moved, `${key}, ${reason}`).toBeGreaterThanOrEqual(-range.step - 1e-9);
		}
	}
	expect(compared).toBeGreaterThan(150);
});
