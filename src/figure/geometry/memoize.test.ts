import { expect, test } from 'vitest';
import { memoizePoints } from './memoize.ts';

test('each point is computed once, however often it is asked for', () => {
	const computed: number[] = [];
	const square = memoizePoints((at) => {
		computed.push(at);
		return at * at;
	});
	expect([0, 3, 0, 3, 2].map(square)).toEqual([0, 9, 0, 9, 4]);
	expect(computed).toEqual([0, 3, 2]);
});
