import { expect, test } from 'vitest';
import { entryAt, stoppedAt } from '#core/journal/entry.fake.ts';
import { totalsOf } from './totals.ts';

const halfPastEleven = Date.UTC(2026, 2, 2, 23, 30);
const hour = 3_600_000;

test('days are those of the place, and pauses are not practice', () => {
	const entries = [entryAt(halfPastEleven - hour), entryAt(halfPastEleven + hour)];
	expect(totalsOf(entries, 0)).toEqual({ sessions: 2, practised: 1_358_000, days: 2 });
	expect(totalsOf(entries, 120).days).toBe(1);
	expect(totalsOf([...entries, stoppedAt(0)], 0).sessions).toBe(2);
	expect(totalsOf([], 0)).toEqual({ sessions: 0, practised: 0, days: 0 });
});
