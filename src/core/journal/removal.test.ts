import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkInAt, entryAt, removalAt, spasmAt } from './entry.fake.ts';
import { entriesInEffect, type Entry } from './entry.ts';
import { removalsInEffect } from './removal.ts';

const [first, second, checkIn] = [entryAt(1000), entryAt(2000), checkInAt(3000)];
const kept = (...removals: readonly Entry[]) =>
	entriesInEffect([first, second, checkIn, ...removals]);

test('what was removed is read as if it was not there, and a removal is no happening', () => {
	expect(kept()).toEqual([first, second, checkIn]);
	expect(kept(removalAt(4000, [first.id, checkIn.id]))).toEqual([second]);
	expect(kept(removalAt(4000, ['nobody']))).toEqual([first, second, checkIn]);
});

test('a removal counts although the clock of its device was behind', () => {
	expect(kept(removalAt(1, [second.id]))).toEqual([first, checkIn]);
});

test('removing a removal brings back, and removing that removes again', () => {
	const deleted = removalAt(4000, [first.id]);
	const undone = removalAt(5000, [deleted.id]);
	const redone = removalAt(6000, [undone.id]);
	expect(kept(deleted, undone)).toEqual([first, second, checkIn]);
	expect(kept(deleted, undone, redone)).toEqual([second, checkIn]);
	expect(removalsInEffect([redone, undone, deleted])).toEqual([deleted, redone]);
});

test('what was removed twice is back only once both are taken back', () => {
	const [here, there] = [removalAt(4000, [first.id]), removalAt(5000, [first.id])];
	expect(kept(here, there, removalAt(6000, [here.id]))).toEqual([second, checkIn]);
	expect(kept(here, there, removalAt(6000, [here.id, there.id]))).toEqual([first, second, checkIn]);
});

test('two that name each other, or themselves, are settled: the later one counts', () => {
	const later = removalAt(5000, [removalAt(4000, []).id, first.id]);
	const earlier = removalAt(4000, [later.id, second.id]);
	expect(kept(earlier, later)).toEqual([second, checkIn]);
	const own = removalAt(4000, [first.id, removalAt(4000, []).id]);
	expect(kept(own)).toEqual([second, checkIn]);
});

test('in whatever order they come, the same is left', () => {
	const ids = [first.id, second.id, ...[4, 5, 6, 7].map((at) => removalAt(at, []).id)];
	const removals = fc.tuple(
		...[4, 5, 6, 7].map((at) =>
			fc.subarray(ids, { maxLength: 2 }).map((removed) => removalAt(at, removed))
		)
	);
	const shuffled = removals.chain((all) =>
		fc.record({
			all: fc.constant(all),
			order: fc.shuffledSubarray([first, second, ...all], { minLength: all.length + 2 })
		})
	);
	fc.assert(
		fc.property(shuffled, ({ all, order }) => {
			const left = entriesInEffect([first, second, ...all]).map(({ id }) => id);
			expect(new Set(entriesInEffect(order).map(({ id }) => id))).toEqual(new Set(left));
		})
	);
});

test('of a spasm that two windows described at once, the last version counts', () => {
	const spasm = spasmAt(1000);
	const [here, there] = [2000, 3000].map((at) => ({ ...spasmAt(at), replaces: spasm.id }));
	if (!here || !there) throw new Error('There are two.');
	const removals = [removalAt(2001, [spasm.id]), removalAt(3001, [spasm.id])];
	expect(entriesInEffect([spasm, here, there, ...removals])).toEqual([there]);
	expect(entriesInEffect([there, here])).toEqual([there]);
	expect(entriesInEffect([here, there, removalAt(4000, [there.id])])).toEqual([here]);
});

test('an answer that was corrected counts no more, and of two that correct each other the newer does', () => {
	const answer = checkInAt(3000, { pain: 8 });
	const corrects = (at: number, replaces: string) => checkInAt(at, { pain: 2, replaces });
	const correction = corrects(4000, answer.id);
	expect(entriesInEffect([answer, correction])).toEqual([correction]);
	const circular = { ...answer, replaces: correction.id };
	expect(entriesInEffect([circular, correction])).toEqual([correction]);
	expect(entriesInEffect([corrects(5000, 'nothing')])).toHaveLength(1);
});
