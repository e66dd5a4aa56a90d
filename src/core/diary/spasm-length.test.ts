import { expect, test } from 'vitest';
import { milliseconds } from '#core/base/units.ts';
import { lengthOfSpasmWords } from './spasm-length.ts';

test.each([
	[{}, ''],
	[{ extent: 'brief' }, 'under 2 min, a short lock-up'],
	[{ lasted: milliseconds(10_000) }, 'seconds, a short lock-up'],
	[{ lasted: milliseconds(120_000), extent: 'brief' }, 'a minute or two'],
	[{ lasted: milliseconds(1_500_000) }, '25 min']
] as const)('%j is %j', (spasm, words) => {
	expect(lengthOfSpasmWords(spasm)).toBe(words);
});
