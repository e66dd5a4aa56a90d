import { expect, test } from 'vitest';
import { scripts } from '#figure/audit/figure-scripts.fake.ts';
import { drawFigureAt, motionDataFor } from '#figure/picture/draw-figure.ts';
import { artworkFile } from './artwork.ts';
import { thumbnailOf } from './thumbnail.ts';

test('a picture for outside of the page is square, holds the small one, and needs no style', () => {
	for (const [id, script] of scripts.slice(0, 3)) {
		const thumbnail = thumbnailOf(drawFigureAt(script)(1), motionDataFor(script));
		const file = artworkFile(thumbnail);
		const [left = 0, top = 0, width = 0, height = 0] =
			/viewBox="([^"]+)"/.exec(file)?.[1]?.split(' ').map(Number) ?? [];
		expect(width, id).toBe(height);
		expect(left, id).toBeLessThan(thumbnail.x);
		expect(top, id).toBeLessThan(thumbnail.y);
		expect(left + width, id).toBeGreaterThan(thumbnail.x + thumbnail.width);
		expect(top + height, id).toBeGreaterThan(thumbnail.y + thumbnail.height);
		expect(file, id).not.toContain('var(');
	}
});
