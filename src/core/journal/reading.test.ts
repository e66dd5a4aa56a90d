import { expect, test } from 'vitest';
import { entryAt } from './entry.fake.ts';
import { readingsOf } from './reading.ts';

test('a reading is an answer: reaching the target is its value, and silence is none', () => {
	const at = entryAt(1000).ended;
	expect(readingsOf([entryAt(1000)])).toEqual([
		{ exercise: 'cat-cow', unit: 'degrees', target: 15, reached: 15, at },
		{ exercise: 'seated-twist', side: 'left', unit: 'degrees', target: 30, reached: 24.5, at }
	]);
});
