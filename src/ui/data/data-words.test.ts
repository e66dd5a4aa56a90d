import { expect, test } from 'vitest';
import { instant } from '#core/base/units.ts';
import { importWords, answersWords, previewWords, fileSizeWords } from './data-words.ts';

const none = {
	sessions: 0,
	checkIns: 0,
	others: 0,
	deleted: 0,
	staysDeleted: 0,
	aside: 0,
	ahead: 0
};
const dayOf = (moment: number) => Math.floor(moment / 86_400_000);
const day = (date: number) => instant(Date.UTC(2026, 9, date, 12));

test('what a copy adds is told with its dates', () => {
	const both = { ...none, sessions: 1200, checkIns: 1, from: day(3), to: day(9) };
	expect(previewWords(both, dayOf)).toEqual([
		'It adds 1,200 sessions, 1 check-in, from 3 October 2026 to 9 October 2026.'
	]);
	expect(previewWords({ ...none, others: 2, from: day(3), to: day(3) }, dayOf)).toEqual([
		'It adds 2 other entries, of 3 October 2026.'
	]);
});

test('what a copy does not change is told too', () => {
	expect(previewWords({ ...none, staysDeleted: 1 }, dayOf)).toEqual([
		'All its entries are here already.',
		'1 entry that you deleted here stays deleted.'
	]);
	expect(previewWords({ ...none, deleted: 2, aside: 1 }, dayOf)).toEqual([
		'2 entries that were deleted there go here too.',
		'1 entry cannot be read yet and is kept for a newer app.'
	]);
});

test('entries that are dated ahead are told', () => {
	expect(previewWords({ ...none, ahead: 1 }, dayOf)).toEqual([
		'1 entry has a date in the future. It stays out until that day.'
	]);
	expect(previewWords({ ...none, ahead: 2 }, dayOf)).toEqual([
		'2 entries have a date in the future. They stay out until that day.'
	]);
});

test('what was put in is told, with the answers that came', () => {
	expect(importWords(1, { settings: false })).toBe('1 entry added.');
	expect(importWords(0, { settings: true })).toBe('0 entries added. Its settings are taken over.');
	expect(answersWords(['I have a hernia.'])).toBe(
		'From the copy: I have a hernia. You can change it in the settings.'
	);
	expect(answersWords(['I have a hernia.', 'Fever.'])).toContain('You can change them');
});

test('sizes are round', () => {
	expect([0, 12_345, 3_420_000].map(fileSizeWords)).toEqual(['1 kB', '12 kB', '3.4 MB']);
});
