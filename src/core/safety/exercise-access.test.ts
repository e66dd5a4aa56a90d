import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instant } from '#core/base/units.ts';
import { allExercises } from '#core/exercise/all-exercises.fake.ts';
import { exerciseAccess, isKeptOpen, type AccessFacts } from './exercise-access.ts';
import { conditions } from './health.ts';
import type { Health } from './stored-safety.ts';
import { strengthIds } from './strength.fake.ts';

const all = Object.keys(allExercises);
const healthy: Health = { answered: instant(1), conditions: [], allowed: [] };
const fine: AccessFacts = { standing: { name: 'clear' }, health: healthy, waiting: [] };
const open = (known: Partial<AccessFacts>) => {
	const { closed } = exerciseAccess(allExercises, { ...fine, ...known });
	return all.filter((id) => !closed.has(id));
};
const having = (...ids: readonly string[]): AccessFacts => ({
	...fine,
	health: { ...healthy, conditions: ids }
});

test('the order in which strength opens has all strength work in it', () => {
	const strong = Object.values(allExercises).filter(({ kind }) => kind === 'strength');
	expect(strong.map(({ id }) => id)).toEqual(strengthIds.toSorted());
});

test('in an emergency only lying and breathing are left, and the ways there and back', () => {
	expect(open({ standing: { name: 'emergency', signs: ['saddle'] } })).toEqual([
		'breathing',
		'fetal-rest',
		'floor-down',
		'floor-up',
		'side-breathing',
		'sit-to-stand'
	]);
});

test('with a doctor to see, a short walk too', () => {
	expect(open({ standing: { name: 'today', signs: ['fever'] } })).toContain('stand-walk');
	expect(open({ standing: { name: 'today', signs: ['fever'] } })).toHaveLength(7);
});

test('gentle mode closes strength and halves all the rest', () => {
	const { closed, halved } = exerciseAccess(allExercises, {
		...fine,
		standing: { name: 'gentle', signs: ['pregnant'] }
	});
	expect([...closed.keys()].toSorted()).toEqual(strengthIds.toSorted());
	expect([...halved.keys(), ...closed.keys()].toSorted()).toEqual(all);
});

test.each([
	[
		'osteoporosis',
		['childs-pose', 'double-knee-to-chest', 'side-hunch'],
		['cat-cow', 'lying-twist', 'seated-twist', 'single-knee-to-chest']
	],
	['stenosis', ['press-up', 'trunk-lift'], []],
	[
		'hip-replacement',
		[
			...['calves-on-chair', 'childs-pose', 'double-knee-to-chest', 'side-hunch'],
			'single-knee-to-chest'
		],
		['lying-twist']
	],
	['eye-pressure', ['bridge', 'childs-pose'], []],
	['hernia', strengthIds.toSorted(), []],
	['blood-pressure', strengthIds.toSorted(), []]
] as const)('%s closes and halves what the specification says', (id, closes, halves) => {
	const { closed, halved } = exerciseAccess(allExercises, having(id));
	expect([...closed.keys()].toSorted()).toEqual(closes);
	expect([...halved.keys()].toSorted()).toEqual(halves);
});

test('from week 16 of a pregnancy nothing lies on the back or the front', () => {
	expect(open(having('pregnant'))).toEqual(
		expect.arrayContaining(['cat-cow', 'seated-twist', 'childs-pose', 'wall-squat', 'fetal-rest'])
	);
	const lying = /lift|tilt|knee|press|bridge|lying|front|calves|plank|^breathing/;
	expect(open(having('pregnant')).filter((id) => lying.test(id))).toEqual([]);
});

test('what was asked about and allowed is open again, but never what is not up to asking', () => {
	const surgery = { ...healthy, conditions: ['surgery'], allowed: ['surgery'] };
	expect(open({ health: surgery })).toEqual(all);
	const young = { ...healthy, conditions: ['under-16'], allowed: ['under-16'] };
	expect(open({ health: young })).toHaveLength(7);
});

test('who may do nothing else is told that, whatever closes it besides', () => {
	const { closed } = exerciseAccess(allExercises, having('osteoporosis', 'surgery'));
	expect(closed.get('childs-pose')).toMatchObject({ condition: 'surgery', all: true });
});

test('of all answers together the strictest wins: more of them never open anything', () => {
	const standing: fc.Arbitrary<AccessFacts['standing']> = fc.constantFrom(
		{ name: 'clear' } as const,
		{ name: 'gentle', signs: ['worse'] } as const,
		{ name: 'today', signs: ['fever'] } as const,
		{ name: 'emergency', signs: ['saddle'] } as const
	);
	const some = fc.subarray(conditions.map(({ id }) => id));
	fc.assert(
		fc.property(standing, some, some, fc.subarray([...strengthIds]), (s, a, b, waiting) => {
			const known = { standing: s, waiting };
			const less = open({ ...known, health: { ...healthy, conditions: a } });
			const more = open({ ...known, health: { ...healthy, conditions: [...a, ...b] } });
			expect(more.filter((id) => !less.includes(id))).toEqual([]);
			expect(less.filter((id) => waiting.includes(id))).toEqual([]);
			if (s.name === 'emergency' || s.name === 'today')
				expect(
					more.every((id) =>
						isKeptOpen(s.name === 'today' ? 'today' : 'emergency', allExercises[id])
					)
				).toBe(true);
			expect(more).toEqual(expect.arrayContaining(['fetal-rest', 'side-breathing']));
			if (!a.includes('pregnant') && !b.includes('pregnant')) expect(more).toContain('breathing');
		})
	);
});
