import { expect, test } from 'vitest';
import { findStretches, groupStretches } from './find-stretches.ts';

const stretches = [
	{ name: 'Cat-cow', kind: 'mobility', purpose: 'bends the whole back' },
	{ name: 'Child’s pose', kind: 'rest', purpose: 'lets the back be round' }
] as const;
const found = (search: string) => findStretches(search, stretches).map(({ name }) => name);

test('each word may be anywhere, in any order and in any spelling of it', () => {
	expect(found('')).toHaveLength(2);
	expect(found('cat cow')).toEqual(['Cat-cow']);
	expect(found("  child's ")).toEqual(['Child’s pose']);
	expect(found('BACK round')).toEqual(['Child’s pose']);
	expect(found('mobil')).toEqual(['Cat-cow']);
	expect(found('shoulder')).toEqual([]);
});

test('they stand by what they are for, then by their names', () => {
	const named = (
		name: string,
		kind: 'mobility' | 'rest' | 'breathing' | 'walking' | 'transfer'
	) => ({
		name,
		kind,
		purpose: ''
	});
	const groups = groupStretches([
		named('Walk', 'walking'),
		named('Rest', 'rest'),
		named('Twist', 'mobility'),
		named('Breathe', 'breathing'),
		named('cat', 'mobility'),
		named('Roll over', 'transfer')
	]);
	expect(
		groups.map(({ group, stretches }) => [group, ...stretches.map(({ name }) => name)])
	).toEqual([
		['loosen', 'cat', 'Twist'],
		['rest', 'Breathe', 'Rest'],
		['walk', 'Walk']
	]);
});
