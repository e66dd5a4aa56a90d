import { expect, test } from 'vitest';
import { selectableValuesTo } from './selectable-values.ts';

const twist = { easiest: 5, start: 15, goal: 45, ceiling: 50, step: 1 };
const gap = { easiest: 37, start: 20, goal: 9, ceiling: 0, step: 2 };
const rest = {
	measure: '',
	tolerance: 0,
	noise: 0,
	perSide: false,
	easedAfterWaking: false
} as const;
const degrees = { ...twist, ...rest, unit: 'degrees' } as const;
const centimetres = { ...gap, ...rest, unit: 'centimetres' } as const;

test('a value goes to the whole step next to it, no further than the furthest and no nearer than the easiest', () => {
	const stops = selectableValuesTo(degrees, 20);
	expect([12.4, 12.6, 33, -4].map((value) => stops.nearest(value))).toEqual([12, 13, 20, 5]);
	expect([stops.least, stops.most]).toEqual([0, 15]);
});

test('where less is further, steps are counted back from the furthest', () => {
	const stops = selectableValuesTo(centimetres, 12);
	expect([12.9, 13.1, 4, 99].map((value) => stops.nearest(value))).toEqual([12, 14, 12, 36]);
	expect([stops.least, stops.most]).toEqual([1, 25]);
});
