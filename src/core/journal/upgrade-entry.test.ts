import { expect, test } from 'vitest';
import { upgradeEntry } from './upgrade-entry.ts';

test('what is in both is there once, and what is older comes first', () => {
	const [a, b, c] = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
	expect(upgradeEntry([b, c], [a, b])).toEqual([a, b, c]);
});
