import { expect, test } from 'vitest';
import { hasOwnStretches, sameRoutine, sharedRoutine } from './shared-routine.ts';
import { twelveSteps } from './routine-link.fake.ts';

const own = { ...twelveSteps, id: 'own-1', onToday: true as const, days: [1, 3], remindAt: 480 };

const whole = { routine: twelveSteps, parts: [] };

test('what is only for the own week stays at home, and so does the id', () => {
	expect(sharedRoutine(own, ' Anna Weber ')).toEqual(twelveSteps);
	expect('from' in sharedRoutine(own, ' ')).toBe(false);
});

test('a routine that is there already is known, whoever it came from', () => {
	expect(sameRoutine([{ ...own, from: 'Ben' }], [], whole)?.id).toBe('own-1');
	expect(sameRoutine([{ ...own, name: 'Other' }], [], whole)).toBeUndefined();
	expect(sameRoutine([{ ...own, steps: own.steps.slice(1) }], [], whole)).toBeUndefined();
});

test('a stretch of one’s own is seen by its id', () => {
	expect(hasOwnStretches(twelveSteps)).toBe(false);
	expect(hasOwnStretches({ steps: [{ exercise: 'own-0192' }, { say: 'Well' }] })).toBe(true);
});
