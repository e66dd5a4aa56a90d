import { expect, test } from 'vitest';
import { fromSeconds } from '#core/base/units.ts';
import { lengthWords } from './length-words.ts';

test('in sentences the same seconds have words', () => {
	expect(lengthWords(fromSeconds(679))).toBe('11 minutes 19 seconds');
	expect(lengthWords(fromSeconds(562.5))).toBe('9 minutes 23 seconds');
	expect([60, 61, 45, 1, 0].map((seconds) => lengthWords(fromSeconds(seconds)))).toEqual([
		...['1 minute', '1 minute 1 second', '45 seconds', '1 second', '0 seconds']
	]);
});
