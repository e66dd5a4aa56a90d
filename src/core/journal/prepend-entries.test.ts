import { expect, test } from 'vitest';
import { prependEntries } from './prepend-entries.ts';

test('what is in both is there once, and what is older comes first', () => {
	const [a, b, c] = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
	expect(prependEntries([b, c], [a, b])).toEqual([a, b, c]);
});
