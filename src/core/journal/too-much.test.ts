import { expect, test } from 'vitest';
import { readTooMuch } from './too-much.ts';

const told = { exercise: 'cat-cow', side: 'left', kind: 'too-far' };

test.each([
	['as it was written', told, told],
	['with nothing but a name', { exercise: 'cat-cow' }, { exercise: 'cat-cow' }],
	['of a kind nobody knows', { ...told, kind: 'odd' }, { ...told, kind: 'sharp' }],
	['of no name', { ...told, exercise: 7 }, { side: 'left', kind: 'too-far' }],
	['of an odd side', { ...told, side: 'up' }, { exercise: 'cat-cow', kind: 'too-far' }],
	['that is nothing', null, { kind: 'sharp' }],
	['that is a word', 'cat-cow', { kind: 'sharp' }]
])('too much %s is not lost', (_, outside, read) => {
	expect(readTooMuch([outside])).toEqual([read]);
	expect(readTooMuch(outside)).toEqual([read]);
});

test('an empty list is one', () => {
	expect(readTooMuch([])).toEqual([]);
});
