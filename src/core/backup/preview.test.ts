import { expect, test } from 'vitest';
import { instant } from '#core/base/units.ts';
import { readEntryBy } from '#core/journal/date-ahead.ts';
import { checkInAt, entryAt, removalAt, spasmAt } from '#core/journal/entry.fake.ts';
import { recordOf } from '#core/journal/record.ts';
import { isEmptyPreview, previewOf } from './preview.ts';

const none = {
	sessions: 0,
	checkIns: 0,
	others: 0,
	deleted: 0,
	staysDeleted: 0,
	aside: 0,
	ahead: 0
};
const of = (...entries: Parameters<typeof previewOf>[0]['entries']) => ({ entries, aside: [] });

test('it tells what comes, and from when to when', () => {
	const theirs = of(entryAt(1000), checkInAt(2000), entryAt(3000), spasmAt(4000));
	expect(previewOf(of(entryAt(1000)), theirs)).toEqual({
		...none,
		sessions: 1,
		checkIns: 1,
		others: 1,
		from: 2000,
		to: 4000
	});
});

test('the same again is nothing', () => {
	const ours = of(entryAt(1000), checkInAt(2000));
	expect(previewOf(ours, ours)).toEqual(none);
	expect(isEmptyPreview(previewOf(ours, ours))).toBe(true);
	expect(isEmptyPreview(previewOf(ours, of(entryAt(3000))))).toBe(false);
});

test('what was deleted on one of them stays so, and is told', () => {
	const [first, second] = [entryAt(1000), entryAt(2000)];
	const deleted = of(first, second, removalAt(5000, [second.id]));
	expect(previewOf(deleted, of(second))).toEqual({ ...none, staysDeleted: 1 });
	expect(isEmptyPreview(previewOf(deleted, of(second)))).toBe(true);
	expect(previewOf(of(first, second), deleted)).toEqual({ ...none, deleted: 1 });
});

test('what is dated ahead is counted apart from what cannot be read', () => {
	const now = instant(Date.UTC(2026, 2, 2));
	const ahead = recordOf(entryAt(now + 3 * 86_400_000));
	const read = readEntryBy(ahead, now);
	if (read.ok) throw new Error('It was read.');
	const aside = [
		{ id: ahead.id, problem: read.problem, record: ahead },
		{ id: 'broken', problem: 'Broken.', record: 1 }
	];
	expect(previewOf(of(), { entries: [], aside })).toEqual({ ...none, aside: 1, ahead: 1 });
});
