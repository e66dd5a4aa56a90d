import { expect, test } from 'vitest';
import { keyActionOf, keys } from './keys.ts';

const all = [...Object.keys(keys), 'Enter', 'a'];
const deeds = (layer: Parameters<typeof keyActionOf>[1]) =>
	all.map((key) => keyActionOf(key, layer));

test('keys do what the buttons say', () => {
	expect(deeds('player')).toEqual(['toggle', 'next', 'previous', 'ask-end', undefined, undefined]);
});

test('no key passes the lock, and none goes on after it hurt', () => {
	for (const layer of ['locked', 'hurt'] as const) {
		expect(deeds(layer).filter((deed) => deed !== undefined)).toEqual([]);
	}
});

test('an open sheet owns the keys: one closes it', () => {
	expect(all.filter((key) => keyActionOf(key, 'sheet'))).toEqual(['Escape']);
});
