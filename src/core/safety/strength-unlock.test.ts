import fc from 'fast-check';
import { expect, test } from 'vitest';
import { strengthBlockers, type UnlockFacts } from './strength-unlock.ts';

const recovery = { stage: 'daily', waitsFor: 'week', soonest: 101, mostPain: 4 } as const;
const ready: UnlockFacts = {
	day: 100,
	pains: [3, 3, 3, 3, 3, 3, 3],
	painAnswers: 7,
	practised: [91, 93, 95, 96, 98, 100],
	clear: true
};
const names = (facts: Partial<UnlockFacts>) =>
	strengthBlockers({ ...ready, ...facts }).map(({ name }) => name);

test.each<readonly [string, Partial<UnlockFacts>, readonly string[]]>([
	['everything is as it needs to be', {}, []],
	['a spasm was 14 days ago', { lastSpasm: 86 }, ['spasm']],
	['a spasm was 15 days ago', { lastSpasm: 85 }, []],
	['the way back after it is not over', { lastSpasm: 80, recovery }, ['spasm']],
	['one of seven answers was a 4', { pains: [4, 1, 1, 1, 1, 1, 1] }, ['pain']],
	['an answer before the last seven was a 9', { pains: [9, 1, 1, 1, 1, 1, 1, 1] }, []],
	['pain was only told at the end of sessions', { pains: [], painAnswers: 4 }, []],
	['pain was told three times', { pains: [1, 1, 1], painAnswers: 3 }, ['unknown-pain']],
	['five sessions in ten days', { practised: [92, 93, 95, 96, 98] }, ['practice']],
	['the sixth is eleven days old', { practised: [90, 93, 95, 96, 98, 100] }, ['practice']],
	['six on one day', { practised: [100, 100, 100, 100, 100, 100] }, []],
	['a warning sign stands', { clear: false }, ['sign']],
	[
		'nothing is as it needs to be',
		{ clear: false, lastSpasm: 100, pains: [5], painAnswers: 1, practised: [] },
		['sign', 'spasm', 'pain', 'unknown-pain', 'practice']
	]
])('when %s', (_, facts, expected) => {
	expect(names(facts)).toEqual(expected);
});

test('it says how far it is', () => {
	expect(strengthBlockers({ ...ready, lastSpasm: 90, practised: [99] })).toEqual([
		{ name: 'spasm', daysLeft: 5 },
		{ name: 'practice', done: 1, wanted: 6 }
	]);
	expect(strengthBlockers({ ...ready, lastSpasm: 80, recovery })).toEqual([
		{ name: 'spasm', daysLeft: 0 }
	]);
});

test('more pain, a later spasm or less practice never opens it', () => {
	const facts = fc.record({
		lastSpasm: fc.integer({ min: 60, max: 100 }),
		pains: fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 9 }),
		practised: fc.array(fc.integer({ min: 80, max: 100 }), { maxLength: 8 })
	});
	fc.assert(
		fc.property(facts, (some) => {
			const open = names(some).length === 0;
			const worse = {
				lastSpasm: Math.min(100, some.lastSpasm + 3),
				pains: some.pains.map((pain) => Math.min(10, pain + 1)),
				practised: some.practised.slice(1)
			};
			if (!open) expect(names(worse)).not.toEqual([]);
		})
	);
});
