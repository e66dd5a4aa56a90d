import { expect, test } from 'vitest';
import { instant } from '#core/base/units.ts';
import type { OwnThing } from '#core/journal/own-thing.ts';
import type { OwnRoutineText } from '#core/own/own-routine.ts';
import { contentOf, partsOf, underNewIds } from './own-parts.ts';

const thing = (id: string, what: OwnThing['what'], text: string): OwnThing => ({
	...{ kind: 'own', id, device: 'here', at: instant(0), what, text }
});
const things = [
	thing('r1', 'routine', '{}'),
	thing('s1', 'stretch', '{"name":"Hang","picture":"own-p1"}'),
	thing('p1', 'picture', '{"data":"x"}'),
	thing('s2', 'stretch', '{"name":"Other"}')
];
const routine: OwnRoutineText = {
	version: 1,
	name: 'Mine',
	steps: [{ exercise: 'own-s1', repetitions: 2 }, { exercise: 'cat' }],
	prescription: { by: 'Anna', limits: { 'own-s1': { most: 3 } } }
};

test('a routine takes along the stretches that it needs, and their pictures', () => {
	expect(partsOf(routine, things).map(({ id }) => id)).toEqual(['own-s1', 'own-p1']);
	expect(partsOf({ ...routine, steps: [], prescription: undefined }, things)).toEqual([]);
});

test('all of it gets other ids, wherever they are named', () => {
	const ids = [
		['own-s1', 'own-s9'],
		['own-p1', 'own-p9']
	] as const;
	const renamed = underNewIds({ routine, parts: partsOf(routine, things) }, ids);
	expect(renamed).toEqual({
		ok: true,
		value: {
			routine: {
				...routine,
				steps: [{ exercise: 'own-s9', repetitions: 2 }, { exercise: 'cat' }],
				prescription: { by: 'Anna', limits: { 'own-s9': { most: 3 } } }
			},
			parts: [
				{ id: 'own-s9', what: 'stretch', text: '{"name":"Hang","picture":"own-p9"}' },
				{ id: 'own-p9', what: 'picture', text: '{"data":"x"}' }
			]
		}
	});
	if (!renamed.ok) return;
	const before = contentOf(routine, partsOf(routine, things));
	expect(contentOf(renamed.value.routine, renamed.value.parts)).toBe(before);
	expect(contentOf({ ...routine, name: 'Other' }, partsOf(routine, things))).not.toBe(before);
});
