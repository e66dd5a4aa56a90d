import { expect, test } from 'vitest';
import { commonReason } from './common-reason.ts';

const plan = (reason: 'amber' | 'first-time') =>
	({ action: 'hold', reason, level: 1, target: 1 }) as const;

test('is what most of the steps say', () => {
	const plans = {
		'twist:left': plan('amber'),
		'twist:right': plan('first-time'),
		arch: plan('first-time'),
		walk: plan('amber')
	};
	expect(commonReason([{ exercise: 'twist' }, { exercise: 'arch' }], plans)).toBe('first-time');
});

test('is none where each has its own', () => {
	expect(commonReason([{ exercise: 'arch' }], { arch: plan('amber') })).toBeUndefined();
});
