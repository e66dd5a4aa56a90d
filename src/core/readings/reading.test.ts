import { expect, test } from 'vitest';
import { instant } from '#core/base/units.ts';
import { entryAt } from '#core/journal/entry.fake.ts';
import { readingsOf } from './reading.ts';

test('what was stopped, or not done even once, is no reading, whatever was said', () => {
	const at = instant(1000);
	const stops = [{ at, exercise: 'seated-twist', side: 'left' as const }];
	const steps = entryAt(1000).steps.map((step) => ({ ...step, repetitions: 0 }));
	expect(readingsOf([entryAt(1000, { stops })])).toMatchObject([{ exercise: 'cat-cow' }]);
	expect(readingsOf([entryAt(1000, { steps })])).toEqual([]);
});

test('a reading is an answer: reaching the target is its value, and silence is none', () => {
	const at = entryAt(1000).ended;
	expect(readingsOf([entryAt(1000)])).toEqual([
		{ exercise: 'cat-cow', unit: 'degrees', target: 15, reached: 15, at },
		{ exercise: 'seated-twist', side: 'left', unit: 'degrees', target: 30, reached: 24.5, at }
	]);
});
