import * as v from 'valibot';
import { expect, test } from 'vitest';
import { lenientList, lenientObject, lenientRecord } from './lenient.ts';

test('a list keeps what is valid of it, and is empty where there is none', () => {
	expect(v.parse(lenientList(v.number()), [1, 'two', 3, null])).toEqual([1, 3]);
	expect(v.parse(lenientList(v.number()), 'none')).toEqual([]);
});

test('a record keeps its valid values, and is empty where there is none', () => {
	expect(v.parse(lenientRecord(v.number()), { a: 1, b: 'two' })).toEqual({ a: 1 });
	expect(v.parse(lenientRecord(v.number()), 7)).toEqual({});
});

test('an object needs its required fields, and goes without broken optional ones', () => {
	const schema = lenientObject(
		{ id: v.string(), list: lenientList(v.number()) },
		{ side: v.literal('left') }
	);
	expect(v.parse(schema, { id: 'one', side: 'left', more: 1 })).toStrictEqual({
		id: 'one',
		list: [],
		side: 'left'
	});
	expect(v.parse(schema, { id: 'one', list: [1], side: 'up' })).toStrictEqual({
		id: 'one',
		list: [1]
	});
	expect(v.is(schema, { list: [1] })).toBe(false);
});
