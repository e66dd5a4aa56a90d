import { expect, test } from 'vitest';
import { doctorsLineFor } from './doctors-line.ts';

test.each([
	[['en-GB', 'en'], '111'],
	[['de', 'de-DE'], '116117'],
	[['de-AT'], '1450'],
	[['en-US'], undefined],
	// 811 does not answer in every province.
	[['en-CA'], undefined],
	[['fr-FR', 'en-GB'], undefined],
	[[], undefined]
])('of %j it is %s', (languages, line) => {
	expect(doctorsLineFor(languages)).toBe(line);
});
