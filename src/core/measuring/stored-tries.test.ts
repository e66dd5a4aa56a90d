import { expect, test } from 'vitest';
import { readTries, triesText } from './stored-tries.ts';

const tries = { exercise: 'lying-twist', method: 'phone', day: 20_000, values: [31, 24.5] };

test('tries are read as they were stored, with a side or without', () => {
	expect(readTries(triesText(tries))).toEqual(tries);
	const right = { ...tries, side: 'right' } as const;
	expect(readTries(triesText(right))).toEqual(right);
});

test('what no app wrote is none', () => {
	for (const text of [
		undefined,
		'',
		'lying-twist',
		'lying-twist  phone 20000',
		'lying-twist left phone today 3',
		'lying-twist left phone 20000 3 NaN',
		'lying-twist left phone 20000 1 2 3 4'
	])
		expect(readTries(text)).toBeUndefined();
});
