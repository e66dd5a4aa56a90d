import { expect, test } from 'vitest';
import type { Plan } from '#core/progression/plan.ts';
import { reasonWords } from '#core/progression/reasons.ts';
import { unsaidWords } from '#core/response/response-words.ts';
import { twistRange } from '#core/routine/routine.fake.ts';
import { nextStepsFirst, nextStepWords } from './next-step-words.ts';

/** A Thursday. */
const today = Date.UTC(2026, 9, 29) / 86_400_000;
const hold = (changes: Partial<Plan>): Plan => ({
	...{ action: 'hold', reason: 'need-more-days', level: 20, target: 20 },
	...changes
});
const words = (changes: Partial<Plan>, answered = false) =>
	nextStepWords(twistRange, hold(changes), { today, answered: () => answered });

test('it says how many easy days are left, and to where', () => {
	expect(words({ daysLeft: 1 })).toBe('One more easy day, then 21°.');
	expect(words({ daysLeft: 2 })).toBe('Two more easy days, then 21°.');
	expect(words({ action: 'advance', reason: 'good-days', level: 21, target: 21 })).toBe(
		'Today 21°, one small step further.'
	);
});

test('where only an answer is missing it says which, and where that is given, what else helps', () => {
	const waiting = { reason: 'unknown-days', unanswered: today - 2 } as const;
	expect(words(waiting)).toBe(
		'Tell us how your back was after your session on Tuesday. Then the next small step can come.'
	);
	expect(words(waiting, true)).toBe(unsaidWords);
});

test('all other reasons are said as elsewhere', () => {
	expect(words({ reason: 'amber' })).toBe(reasonWords.amber);
	expect(words({ reason: 'done-today' })).toContain('Tomorrow');
});

test('what comes first stands first', () => {
	const plans = [
		hold({ reason: 'amber' }),
		hold({ daysLeft: 2 }),
		hold({ reason: 'good-days' }),
		hold({ daysLeft: 1 })
	].map((plan) => ({ plan }));
	expect(nextStepsFirst(plans)).toEqual([plans[2], plans[3], plans[1], plans[0]]);
});
