import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shapeQuery, parseShape, wholeShape, type Shape } from './shape.ts';

const aShape: fc.Arbitrary<Shape> = fc.record(
	{
		minutes: fc.integer({ min: 1, max: 60 }),
		place: fc.constantFrom('anywhere', 'lying', 'off-floor'),
		strength: fc.constantFrom('with', 'without'),
		full: fc.constant(true as const)
	},
	{ requiredKeys: ['place', 'strength'] }
);

test('a shape is read back from its address, also with what a browser adds', () => {
	fc.assert(
		fc.property(aShape, (shape) => {
			expect(parseShape(shapeQuery(shape))).toEqual(shape);
			expect(parseShape(`?${shapeQuery(shape)}&utm=x`)).toEqual(shape);
			expect(parseShape(shapeQuery(shape).replace('lying', 'lying='))).toEqual(shape);
		})
	);
});

test('a whole routine needs no words in its address', () => {
	expect(shapeQuery(wholeShape)).toBe('');
	expect(shapeQuery({ minutes: 5, place: 'lying', strength: 'without' })).toBe(
		'minutes=5&lying&no-strength'
	);
	expect(shapeQuery({ ...wholeShape, full: true })).toBe('full');
});

test('the short dose is what an address of before asks for', () => {
	for (const address of ['', 'minutes=10', 'lying&no-strength', 'no-floor'])
		expect(parseShape(address)).not.toHaveProperty('full');
});

test('an address that makes no sense asks for a whole routine', () => {
	for (const address of [
		'',
		'?',
		'minutes=0',
		'minutes=-3',
		'minutes=lots',
		'minutes=1e9',
		'&&='
	]) {
		expect(parseShape(address)).toEqual(wholeShape);
	}
	fc.assert(fc.property(fc.string(), (address) => void parseShape(address)));
});
