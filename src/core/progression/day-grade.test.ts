import { describe, expect, test } from 'vitest';
import { gradeOf, worstGrade } from './day-grade.ts';
import { goodDay, unanswered } from './practice.fake.ts';
import type { Practice } from './practice.ts';

const practice = (spoilt: Partial<Practice> = {}) => goodDay(10, 20, spoilt);
const silent = (spoilt: Partial<Practice> = {}) => unanswered(practice(spoilt));
const later = (days: number, pain: number) => ({ later: { day: 10 + days, pain } });
const pains = (before: number, during: number, after: number) => ({
	pain: { before, during, after }
});

type Row = readonly [name: string, practice: Practice, grade: string, usualPain?: number];
const table: readonly Row[] = [
	['as usual', practice(), 'good'],
	['a stop sign', practice({ stopSign: true }), 'stop'],
	['worst pain of 6', practice(pains(1, 6, 1)), 'stop'],
	['the same, usually 4', practice(pains(4, 6, 4)), 'sore', 4],
	['worst pain of 7, usually 4', practice(pains(4, 7, 4)), 'stop', 4],
	['a rise of 2 at the end', practice(pains(1, 3, 3)), 'flare'],
	['a rise of 1 at the end', practice(pains(1, 2, 2)), 'good'],
	['a rise of 1 above what is tolerable', practice(pains(3, 4, 4)), 'sore'],
	['pain of 4, usual pain not known', practice(pains(4, 4, 4)), 'sore'],
	['pain of 4, usually 3', practice(pains(4, 4, 4)), 'good', 3],
	['pain of 5, usually 5', practice(pains(5, 5, 5)), 'good', 5],
	['pain that was not told before', practice({ pain: { after: 3 } }), 'good'],
	['clearly worse', practice({ response: 'clearly-worse' }), 'flare'],
	['a bit worse', practice({ response: 'bit-worse' }), 'sore'],
	['too much', practice({ tooMuch: true }), 'sore'],
	['left or stopped', practice({ completed: false }), 'sore'],
	['nothing answered at its end', practice({ answered: false, pain: {} }), 'unknown']
];

test.for(table)('%s', ([, each, grade, usualPain = 1]) => {
	expect(gradeOf(each, usualPain)).toBe(grade);
});

describe('nobody answered how the days after were', () => {
	test.each([
		['nor pain later', silent(), 'unknown'],
		['as much pain as usual a day later', silent(later(1, 1)), 'good'],
		['as much as before, a day later', silent({ ...pains(3, 3, 3), ...later(1, 3) }), 'good'],
		['1 more, a day later', silent(later(1, 2)), 'unknown'],
		['2 more, a day later', silent(later(1, 3)), 'flare'],
		[
			'2 more than before, which was more than usual',
			silent({ ...pains(3, 3, 3), ...later(1, 4) }),
			'unknown'
		],
		['as usual two days later', silent(later(2, 1)), 'quiet'],
		['as usual four days later', silent(later(4, 0)), 'quiet'],
		['as usual five days later', silent(later(5, 0)), 'unknown'],
		['2 more three days later', silent(later(3, 3)), 'flare'],
		['2 more four days later', silent(later(4, 9)), 'unknown']
	] as const)('%s', (_, each, grade) => {
		expect(gradeOf(each, 1)).toBe(grade);
	});

	test('usual pain that is not known is taken as 2', () => {
		expect(gradeOf(silent(later(1, 2)))).toBe('good');
		expect(gradeOf(silent(later(1, 4)))).toBe('flare');
		expect(gradeOf(silent({ pain: { after: 2 }, ...later(1, 3) }))).toBe('unknown');
	});
});

test('an answer counts for more than later pain, but for being worse', () => {
	expect(gradeOf(practice(later(1, 9)), 1)).toBe('good');
	expect(gradeOf(practice({ response: 'bit-worse', ...later(1, 9) }), 1)).toBe('flare');
	expect(gradeOf(practice({ response: 'not-known', ...later(1, 1) }), 1)).toBe('quiet');
	expect(gradeOf(practice({ response: 'not-known' }), 1)).toBe('unknown');
});

test('of two grades the worse counts, and not to know is worse than quiet', () => {
	expect(worstGrade('good', 'unknown')).toBe('unknown');
	expect(worstGrade('unknown', 'quiet')).toBe('unknown');
	expect(worstGrade('sore', 'flare')).toBe('flare');
});
