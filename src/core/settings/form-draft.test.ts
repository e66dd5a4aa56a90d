import { expect, test } from 'vitest';
import { instant } from '#core/base/units.ts';
import { draftKey, draftText, readDraft, withoutDrafts } from './form-draft.ts';

const at = instant(Date.UTC(2026, 2, 2, 8));

test('what was ticked is read again, also that nothing is ticked any more', () => {
	for (const ticked of [['saddle', 'weak-leg'], []])
		expect(readDraft(draftText({ at, ticked }))).toEqual({ at, ticked });
});

test('a text that no app wrote is no draft', () => {
	for (const text of [undefined, '', 'saddle', '-1 saddle', '1e300 saddle', 'NaN'])
		expect(readDraft(text)).toBeUndefined();
});

test('a copy has the texts of the tools and no drafts', () => {
	const texts = { [draftKey('health')]: '1 hernia', pattern: 'even' };
	expect(withoutDrafts(texts)).toEqual({ pattern: 'even' });
});
