import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultSettings, readSettings } from './settings.ts';

test('what was chosen is read again', () => {
	const chosen = {
		theme: 'dark',
		sound: false,
		volume: 0.2,
		strength: 'locked',
		heightCentimetres: 182
	} as const;
	expect(readSettings(JSON.parse(JSON.stringify(chosen)))).toEqual(chosen);
});

test('one broken setting does not cost the others', () => {
	expect(readSettings({ theme: 'pink', volume: 7, sound: false, heightCentimetres: -1 })).toEqual({
		...defaultSettings,
		sound: false
	});
});

test('anything from outside gives settings', () => {
	fc.assert(
		fc.property(fc.anything(), (outside) => {
			expect(readSettings(outside)).toMatchObject({ theme: expect.any(String) });
		})
	);
});
