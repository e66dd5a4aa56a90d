import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { exerciseFromLink, exerciseInLink } from './exercise-numbers.ts';

const table: readonly string[] = JSON.parse(
	readFileSync('src/core/sharing/exercise-numbers.json', 'utf8')
);

/** Of the table as it was first published: it may only grow at the end. */
const published = { count: 27, hash: '888e650bb1e28fe2' };

test('the numbers of exercises in links never change', () => {
	const kept = table.slice(0, published.count);
	const hash = createHash('sha256').update(kept.join(',')).digest('hex').slice(0, 16);
	expect({ count: kept.length, hash }).toEqual(published);
	expect(new Set(table).size).toBe(table.length);
});

test('every exercise of the table has a number, and is found by it', () => {
	for (const id of table) {
		expect(exerciseInLink(id)).toBeTypeOf('number');
		expect(exerciseFromLink(exerciseInLink(id))).toBe(id);
	}
});

test('an exercise without a number travels under its id', () => {
	expect(exerciseInLink('own-0192')).toBe('own-0192');
	expect(exerciseFromLink('own-0192')).toBe('own-0192');
	expect(exerciseFromLink(999)).toBeUndefined();
	expect(exerciseFromLink(null)).toBeUndefined();
});
