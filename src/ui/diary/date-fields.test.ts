import { expect, test } from 'vitest';
import { instant } from '#core/base/units.ts';
import { dateField, momentFromFields, momentOfToday, timeField } from './date-fields.ts';

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

test('after midnight, ten in the evening was today, and noon was too', () => {
	const night = at('2026-11-21T01:00');
	/** A day begins at four. */
	const dayOf = (moment: number) => {
		const time = new Date(moment - 4 * 3_600_000);
		return Date.UTC(time.getFullYear(), time.getMonth(), time.getDate()) / 86_400_000;
	};
	expect(momentOfToday('22:00', night, dayOf)).toBe(at('2026-11-20T22:00'));
	expect(momentOfToday('12:00', night, dayOf)).toBe(at('2026-11-20T12:00'));
	expect(momentOfToday('00:30', night, dayOf)).toBe(at('2026-11-21T00:30'));
	// Half past three is still to come, and the one before was yesterday.
	expect(momentOfToday('03:30', night, dayOf)).toBe(night);
	expect(momentOfToday('16:00', now, dayOf)).toBe(now);
	expect(momentOfToday('', night, dayOf)).toBeUndefined();
});
