import { expect, test } from 'vitest';
import { arch, twist, twistRange } from '#core/routine/routine.fake.ts';
import { rangeMarksOf } from './range-marks.ts';

test('last time and the typical range lie where the drawing shows those values', () => {
	expect(rangeMarksOf(twist, 30)).toEqual({
		typical: [(100 * 65) / 75],
		last: [40],
		words: 'last time 30°, most healthy adults 65°'
	});
});

test('a movement both ways has them at both ends', () => {
	expect(rangeMarksOf(arch, 30)?.last).toEqual([70, 30]);
});

test('nobody who never said has a last time', () => {
	expect(rangeMarksOf(twist, undefined)).toMatchObject({
		last: [],
		words: 'most healthy adults 65°'
	});
});

test('what the drawing does not measure has no marks', () => {
	expect(rangeMarksOf({ figure: twist.figure }, 30)).toBeUndefined();
	const { poses: _, ...unmapped } = twistRange;
	expect(rangeMarksOf({ ...twist, range: unmapped }, 3)).toBeUndefined();
});
