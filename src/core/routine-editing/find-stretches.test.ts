import { expect, test } from 'vitest';
import { findStretches } from './find-stretches.ts';

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
