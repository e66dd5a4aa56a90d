import { expect, test } from 'vitest';
import { instant } from '#core/base/units.ts';
import { dateField, momentFromFields, timeField } from './date-fields.ts';

const at = (text: string) => instant(new Date(text).getTime());
const now = at('2026-11-21T14:05');

test('what a field shows is read back as the same minute', () => {
	const moment = at('2026-01-03T07:09');
	expect([dateField(moment), timeField(moment)]).toEqual(['2026-01-03', '07:09']);
	expect(momentFromFields(dateField(moment), timeField(moment), now)).toBe(moment);
});

test('nothing is written down before it happened', () => {
	expect(momentFromFields('2026-11-21', '23:00', now)).toBe(now);
});

test('half a date is none', () => {
	expect(momentFromFields('', '23:00', now)).toBeUndefined();
	expect(momentFromFields('2026-11-21', '', now)).toBeUndefined();
});
