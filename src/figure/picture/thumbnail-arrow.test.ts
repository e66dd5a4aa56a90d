import { describe, expect, test } from 'vitest';
import { scripts } from '#figure/audit/figure-scripts.fake.ts';
import { thumbnailArrowOf, thumbnailPoint } from './thumbnail-arrow.ts';

const script = (id: string) => {
	const found = new Map(scripts).get(id);
	if (!found) throw new Error(`There is no figure of ${id}.`);
	return found;
};
const ends = (id: string, backwards = false) => {
	const { kind, line } = thumbnailArrowOf(script(id), backwards) ?? { line: [] };
	const [from, to] = [line[0] ?? [NaN, NaN], line.at(-1) ?? [NaN, NaN]];
	return { kind, across: to[0] - from[0], down: to[1] - from[1] };
};

describe('a small picture', () => {
	test('shows the end of the range, or the moment that a script names', () => {
		expect(thumbnailPoint({})).toBe(1);
		expect(thumbnailPoint({ pictureAt: 0.3 })).toBe(0.3);
	});

	test('tells getting up from getting down', () => {
		expect(ends('floor-down').down).toBeGreaterThan(5);
		expect(ends('floor-down', true).down).toBeLessThan(-5);
		expect(ends('lie-on-front').down).toBeGreaterThan(5);
		expect(ends('sit-to-stand').down).toBeLessThan(-5);
	});

	test('tells a lift of the hips by an arrow straight up', () => {
		expect(ends('hip-lift')).toMatchObject({ kind: 'leads', across: 0 });
		expect(ends('hip-lift').down).toBeLessThan(-20);
	});

	test('of a plank has the straight line that the body keeps', () => {
		const { kind, across, down } = ends('plank');
		expect(kind).toBe('lies');
		expect(Math.hypot(across, down)).toBeGreaterThan(100);
	});

	test('has no arrow of its own where the motion path is enough', () => {
		expect(thumbnailArrowOf(script('cat-cow'))).toBeUndefined();
	});
});
