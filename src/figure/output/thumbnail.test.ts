import { describe, expect, test } from 'vitest';
import { scripts } from '#figure/audit/figure-scripts.fake.ts';
import { drawFigureAt, motionDataFor } from '#figure/picture/draw-figure.ts';
import { thumbnailArrowOf, thumbnailPoint } from '#figure/picture/thumbnail-arrow.ts';
import { thumbnailFile, thumbnailOf } from './thumbnail.ts';

const pictures = scripts.map(([id, script]) => {
	const drawing = drawFigureAt(script)(thumbnailPoint(script));
	return { id, ...thumbnailOf(drawing, motionDataFor(script), thumbnailArrowOf(script)) };
});

describe('a small picture', () => {
	test.for(pictures)(
		'of $id is four by three and its body fills it',
		({ width, height, inside, x, y }) => {
			expect(width / height).toBeCloseTo(4 / 3);
			const body = inside.figure.flatMap(({ shapes }) =>
				shapes.flatMap(({ paths }) => paths.flatMap(({ vertices }) => vertices))
			);
			const across = body.map(([at]) => at);
			const down = body.map(([, at]) => at);
			const [broad, high] = [across, down].map((all) => Math.max(...all) - Math.min(...all));
			expect(Math.max((broad ?? 0) / width, (high ?? 0) / height)).toBeGreaterThan(0.7);
			expect(Math.min(...across)).toBeGreaterThan(x);
			expect(Math.max(...across)).toBeLessThan(x + width);
			expect(Math.min(...down)).toBeGreaterThan(y);
			expect(Math.max(...down)).toBeLessThan(y + height);
		}
	);

	test('has an arrow for every movement, and none for lying on the side', () => {
		const without = pictures
			.filter(({ inside }) => inside.figure.at(-1)?.shapes.length === 0)
			.map(({ id }) => id);
		expect(without.sort()).toEqual(['fetal-rest', 'side-breathing']);
	});

	test('takes the colours of the page and lets the mat go beyond its edges', () => {
		const [picture] = pictures;
		if (!picture) throw new Error('There is no exercise.');
		const file = thumbnailFile(picture);
		expect(file).toMatch(/<symbol id="miniature" viewBox="[-\d ]+" overflow="visible">/);
		expect(file).toContain('var(--figure-skin,#');
	});
});
