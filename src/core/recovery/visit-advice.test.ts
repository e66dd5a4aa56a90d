import { expect, test } from 'vitest';
import { instant } from '#core/base/units.ts';
import { checkInAt, spasmAt } from '#core/journal/entry.fake.ts';
import type { Entry } from '#core/journal/entry.ts';
import type { Recovery } from '#core/progression/recovery-stage.ts';
import { visitAdviceIn } from './visit-advice.ts';

const day = 86_400_000;
const now = instant(Date.UTC(2026, 2, 20, 9));
const dayOf = (moment: number) => Math.floor(moment / day);
const lockUps = [0, 1, 2].map((ago) =>
	spasmAt(now - ago * day, { lasted: undefined, extent: 'brief' })
);
const pains = [1, 2].map((ago) => checkInAt(now - ago * day, { pain: 7 }));

function advise(
	entries: readonly Entry[],
	stage: Recovery['stage'] | undefined,
	told: readonly string[] = []
) {
	const recovery = stage && ({ stage, waitsFor: 'days', soonest: 0, mostPain: 4 } as const);
	return visitAdviceIn(entries, { now, dayOf, told, today: { ...(recovery && { recovery }) } });
}

test.each([
	['on day 15, not yet at the daily routine', 15, 'build', 'way-back'],
	['on day 14', 14, 'build', undefined],
	['on day 15, at the daily routine', 15, 'daily', undefined],
	['once the way back is over', 40, undefined, undefined]
] as const)('%s', (_, ago, stage, reason) => {
	expect(advise([spasmAt(now - ago * day)], stage)?.reason).toBe(reason);
});

test('pain that lasts goes first, and one visit is enough for it and a slow way back', () => {
	const entries = [spasmAt(now - 15 * day, { pain: 7 }), ...pains];
	const advice = advise(entries, 'loosen');
	expect(advice?.reason).toBe('two-weeks');
	expect(advise(entries, 'loosen', [advice?.key ?? ''])).toBeUndefined();
});

test('lock-ups are told after what is graver, once in a week', () => {
	expect(advise([spasmAt(now - 20 * day), ...lockUps], 'build')?.reason).toBe('way-back');
	const advice = advise(lockUps, undefined);
	expect(advice?.reason).toBe('lock-ups');
	const another = spasmAt(now - 3_600_000, { lasted: undefined, extent: 'brief' });
	expect(advise([...lockUps, another], undefined, [advice?.key ?? ''])).toBeUndefined();
});

test('who usually has pain of 4 is told once that a physiotherapist can help', () => {
	const advised = (usualPain: number, told: readonly string[] = []) =>
		visitAdviceIn([], { now, dayOf, told, today: { usualPain } })?.reason;
	expect([advised(3), advised(4), advised(4, ['usual-pain'])]).toEqual([
		undefined,
		'usual-pain',
		undefined
	]);
});
