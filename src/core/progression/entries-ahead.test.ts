import { expect, test } from 'vitest';
import { instant } from '#core/base/units.ts';
import { checkInAt, entryAt, spasmAt, stoppedAt } from '#core/journal/entry.fake.ts';
import { sessionsIn } from '#core/journal/entry.ts';
import { entriesAhead, entriesThatCount, moveToNow } from './entries-ahead.ts';

const day = 86_400_000;
const dayOf = (moment: number) => Math.floor(moment / day);
const now = instant(100 * day + 9 * 3_600_000);

test('what is dated on a day to come does not count, and a spasm does as if it was now', () => {
	const [past, later, tomorrow] = [entryAt(99 * day), entryAt(now + 3_600_000), entryAt(101 * day)];
	const [told, spasm] = [checkInAt(103 * day), spasmAt(102 * day)];
	const entries = [past, later, tomorrow, told, spasm];
	expect(entriesAhead(entries, now, dayOf)).toEqual([tomorrow, told, spasm]);
	expect(entriesThatCount(entries, now, dayOf)).toEqual([past, later, { ...spasm, at: now }]);
});

test('where nothing is ahead, all is the same', () => {
	const entries = [entryAt(99 * day)];
	expect(entriesThatCount(entries, now, dayOf)).toBe(entries);
});

test('a session is moved with its beginning and its stops', () => {
	const ahead = stoppedAt(110 * day);
	const moved = moveToNow(ahead, 'new', now);
	const [session] = sessionsIn([moved]);
	expect(moved).toMatchObject({ id: 'new', ended: now, steps: ahead.steps });
	expect(now - (session?.began ?? 0)).toBe(ahead.ended - ahead.began);
	expect(now - (session?.stops?.[0]?.at ?? 0)).toBe(ahead.ended - (ahead.stops?.[0]?.at ?? 0));
});

test('anything else is moved as it is', () => {
	const told = checkInAt(110 * day, { pain: 4 });
	expect(moveToNow(told, 'new', now)).toEqual({ ...told, id: 'new', at: now });
});
