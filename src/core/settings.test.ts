import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultLook } from './figure-look.ts';
import { defaultSettings, readSettings } from './settings.ts';

test('what was chosen is read again', () => {
	const chosen = {
		theme: 'dark',
		sound: false,
		voiceVolume: 0.2,
		toneVolume: 0,
		amongOthers: 'always',
		buzz: false,
		flash: false,
		soundChecked: true,
		strength: 'locked',
		heightCentimetres: 182,
		removed: ['plank', 'bridge'],
		shapes: { daily: 'minutes=5&lying' },
		repeats: { 'cat-cow': 'rounds=5' },
		look: { ...defaultLook, skin: 'umber', hair: 'covering', build: 'sturdy' }
	} as const;
	expect(readSettings(JSON.parse(JSON.stringify(chosen)))).toEqual(chosen);
});

test('one broken setting does not cost the others', () => {
	expect(
		readSettings({ theme: 'pink', voiceVolume: 7, sound: false, heightCentimetres: -1 })
	).toEqual({
		...defaultSettings,
		sound: false
	});
});

test('one part of the look that nobody knows any more does not cost the others', () => {
	const look = { skin: 'blue', hair: 'bald', top: null };
	expect(readSettings({ look }).look).toEqual({ ...defaultLook, hair: 'bald' });
	expect(readSettings({ look: 'pretty' }).look).toEqual(defaultLook);
});

test('a broken choice of stretches does not cost the others', () => {
	const outside = {
		removed: ['plank', 7, null],
		shapes: { daily: 5, desk: 'minutes=3' },
		repeats: 'x'
	};
	expect(readSettings(outside)).toEqual({
		...defaultSettings,
		removed: ['plank'],
		shapes: { desk: 'minutes=3' }
	});
});

test('anything from outside gives settings', () => {
	fc.assert(
		fc.property(fc.anything(), (outside) => {
			expect(readSettings(outside)).toMatchObject({ theme: expect.any(String) });
		})
	);
});
