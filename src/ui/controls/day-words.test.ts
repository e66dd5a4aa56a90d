import { expect, test } from 'vitest';
import { dayLength, instant, type Instant } from '#core/base/units.ts';
import { dayWords } from './day-words.ts';

const at = (text: string) => instant(Date.parse(`${text}Z`));
/** A day begins at four. */
const dayOf = (moment: Instant) => Math.floor((moment - 4 * 3_600_000) / dayLength);

test('days are counted as they begin, not by hours nor by midnight', () => {
	const said = (moment: string, now: string) => dayWords(at(moment), at(now), dayOf);
	expect(said('2026-11-20T23:50', '2026-11-21T00:10')).toBe('today');
	expect(said('2026-11-21T03:50', '2026-11-21T04:10')).toBe('yesterday');
	expect(said('2026-11-21T04:10', '2026-11-22T03:50')).toBe('today');
});

test('near days have names, far ones a date', () => {
	const said = (moment: string) => dayWords(at(moment), at('2026-11-21T09:00'), dayOf);
	expect(said('2026-11-21T07:00')).toBe('today');
	expect(said('2026-11-20T22:00')).toBe('yesterday');
	expect(said('2026-11-17T22:00')).toBe('4 days ago');
	expect(said('2026-10-03T12:00')).toBe('3 October');
	expect(said('2026-10-04T01:00')).toBe('3 October');
	expect(said('2024-10-03T12:00')).toBe('3 October 2024');
});
