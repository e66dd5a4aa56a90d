import { expect, test } from 'vitest';
import { reasonWords } from '#core/progression/reasons.ts';
import { answers } from './rule-answers.ts';

test('every reason the rule can give stands on its page, once', () => {
	const told = answers.flatMap(({ reasons }) => reasons);
	expect(told.toSorted()).toEqual(Object.keys(reasonWords).toSorted());
});
