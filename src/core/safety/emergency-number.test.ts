import { expect, test } from 'vitest';
import { emergencyNumberFor } from './emergency-number.ts';

test.each([
	[['en-GB', 'en'], '999'],
	[['en', 'en-US'], '911'],
	[['de-DE'], '112'],
	[['zh-Hant-HK'], '999'],
	[['fr-FR', 'en-US'], '112'],
	[[], '112']
])('of %j it is %s', (languages, number) => {
	expect(emergencyNumberFor(languages)).toBe(number);
});
