import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contents } from './contents.fake.ts';
import {
	mergeAdditions,
	changesToMerge,
	mergeContents,
	textOf,
	undoableRemovals,
	type Contents
} from './contents.ts';
import { entryAt, removalAt, spasmAt } from './entry.fake.ts';

const none: Contents = { entries: [], aside: [] };
const numRuns = 300;

test('it does not matter whose came first', () => {
	fc.assert(
		fc.property(contents, contents, (a, b) => {
			expect(mergeContents(a, b)).toEqual(mergeContents(b, a));
		}),
		{ numRuns }
	);
});

test('it does not matter in what order three phones meet', () => {
	fc.assert(
		fc.property(contents, contents, contents, (a, b, c) => {
			expect(mergeContents(mergeContents(a, b), c)).toEqual(mergeContents(a, mergeContents(b, c)));
		}),
		{ numRuns }
	);
});

test('merging again, or with nothing, changes nothing', () => {
	fc.assert(
		fc.property(contents, contents, (a, b) => {
			const both = mergeContents(a, b);
			expect(mergeContents(a, a)).toEqual(a);
			expect(mergeContents(both, b)).toEqual(both);
			expect(mergeContents(a, none)).toEqual(a);
			expect(changesToMerge(both, b)).toEqual(none);
			expect(mergeAdditions(both, b)).toEqual(none);
		}),
		{ numRuns }
	);
});

test('no entry is ever lost, and what is written makes both out of ours', () => {
	fc.assert(
		fc.property(contents, contents, (a, b) => {
			const ids = new Set([...a.entries, ...b.entries].map(({ id }) => id));
			expect(new Set(mergeContents(a, b).entries.map(({ id }) => id))).toEqual(ids);
			const { entries } = mergeAdditions(a, b);
			expect(entries.length).toBe(ids.size - a.entries.length);
			expect(mergeContents(a, changesToMerge(a, b))).toEqual(mergeContents(a, b));
		}),
		{ numRuns }
	);
});

test('generated devices do share entries, differ in some, and read what others could not', () => {
	const seen = { shared: 0, differing: 0, healed: 0 };
	fc.assert(
		fc.property(contents, contents, (a, b) => {
			const theirs = new Map(b.entries.map((entry) => [entry.id, textOf(entry)]));
			for (const entry of a.entries) {
				const text = theirs.get(entry.id);
				if (text !== undefined) seen[text === textOf(entry) ? 'shared' : 'differing']++;
			}
			seen.healed += a.aside.filter(({ id }) => theirs.has(id)).length;
		}),
		{ numRuns }
	);
	expect(Math.min(...Object.values(seen))).toBeGreaterThan(10);
});

test('a damaged record that holds itself is no reason to lose the others', () => {
	const record: Record<string, unknown> = {};
	record.itself = record;
	const aside = [{ id: 'a', problem: 'Broken.', record }];
	expect(mergeContents({ entries: [entryAt(1)], aside }, none).entries).toEqual([entryAt(1)]);
	expect(textOf(record)).toBe('null');
});

test('a spasm that was described further is no deletion, and one that was deleted then is', () => {
	const spasm = spasmAt(1000);
	const further = { ...spasmAt(2000), replaces: spasm.id };
	const edited = removalAt(2001, [spasm.id]);
	const deleted = removalAt(3000, [further.id]);
	const entries = [spasm, further, edited];
	expect(undoableRemovals({ entries, aside: [] })).toEqual([]);
	expect(undoableRemovals({ entries: [...entries, deleted], aside: [] })).toEqual([deleted]);
});
