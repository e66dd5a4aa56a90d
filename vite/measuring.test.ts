import { describe, expect, test } from 'vitest';
import { exerciseOf, wordsOf } from '#core/exercise/exercise.ts';
import { canBeMeasured, measuringWays } from '#core/measuring/measuring-ways.ts';
import { measuredValue } from '#core/measuring/value.ts';
import { depthOf } from '#core/range/depth.ts';
import { readExercises } from './read-content.ts';

const measurable = [...readExercises('.').values()].flatMap((file) => {
	const [exercise, about] = [exerciseOf(file), wordsOf(file)];
	const ways = measuringWays(exercise, about);
	return exercise.range && ways.length > 0 ? [{ id: file.id, range: exercise.range, ways }] : [];
});

test('14 exercises can be measured, each on the figure at least; time is never measured here', () => {
	expect(measurable.length).toBeGreaterThanOrEqual(14);
	expect(measurable.filter(({ ways }) => ways[0]?.method !== 'figure')).toEqual([]);
	const units = new Set(measurable.map(({ range }) => range.unit));
	expect(units.has('seconds') || units.has('minutes')).toBe(false);
	expect(canBeMeasured({ range: undefined })).toBe(false);
});

describe.each(measurable)('$id', ({ range, ways }) => {
	test('is measured in each way once', () => {
		const methods = ways.map(({ method }) => method);
		expect(new Set(methods).size).toBe(methods.length);
	});

	test('has an error that is told in whole or half units, and no smaller than a step', () => {
		for (const { error, method } of ways)
			expect([method, error >= range.step, (error * 2) % 1]).toEqual([method, true, 0]);
	});

	const tables = ways.flatMap((way) =>
		'readings' in way && way.readings ? [{ way, method: way.method, pairs: way.readings }] : []
	);
	if (tables.length === 0) return;

	test.each(tables)('has a table for the $method that runs one way', ({ way, pairs }) => {
		for (const column of [0, 1] as const) {
			const values = pairs.map((pair) => pair[column]);
			const sorted = values.toSorted((a, b) => a - b);
			expect([sorted, sorted.toReversed()]).toContainEqual(values);
			expect(new Set(values).size).toBe(values.length);
		}
		const deepest = Math.max(...pairs.map(([, value]) => depthOf(range, value)));
		const easiest = Math.min(...pairs.map(([, value]) => depthOf(range, value)));
		expect(deepest).toBeGreaterThanOrEqual(depthOf(range, range.goal));
		// A gap is widest a little before all fours are.
		expect(easiest).toBeLessThanOrEqual(range.step);
		for (const [reading] of pairs) expect(measuredValue(range, way, reading)).toBeDefined();
	});

	test.each(tables)('reads further from a larger angle, by $method', ({ method, pairs }) => {
		if (method !== 'phone') return;
		const depths = pairs.map(([, value]) => depthOf(range, value));
		expect(depths).toEqual(depths.toSorted((a, b) => a - b));
		expect(pairs[0]?.[0]).toBe(0);
	});
});
