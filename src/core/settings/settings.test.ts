import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultLook } from '#core/base/figure-look.ts';
import { instant } from '#core/base/units.ts';
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
		marks: false,
		soundChecked: true,
		strengthening: { off: true, opened: instant(Date.UTC(2026, 2, 5)), exercises: ['bridge'] },
		screened: {
			answered: { emergency: instant(Date.UTC(2026, 2, 7)), today: instant(Date.UTC(2026, 2, 6)) },
			signs: ['cough'],
			cleared: ['cough'],
			alarmed: true
		},
		health: {
			answered: instant(Date.UTC(2026, 2, 9)),
			conditions: ['hernia'],
			allowed: ['hernia']
		},
		emergencyNumber: '+44 999',
		told: ['2:a'],
		welcomed: true,
		heightCentimetres: 182,
		removed: ['plank', 'bridge'],
		favourites: ['daily', 'cat-cow'],
		shapes: { daily: 'minutes=5&lying' },
		repeats: { 'cat-cow': 'rounds=5' },
		tools: { timer: 'cold 20 5' },
		reminder: { at: 1200, days: [0, 2], notice: true, made: 4 },
		dayStart: 2,
		look: { ...defaultLook, skin: 'umber', hair: 'covering', build: 'sturdy' },
		habit: { plan: { floor: 'no' }, goal: { words: 'tie my shoes', ratings: [] } }
	} as const;
	expect(readSettings(JSON.parse(JSON.stringify(chosen)))).toEqual(chosen);
});

test('one broken setting does not cost the others', () => {
	expect(
		readSettings({
			theme: 'pink',
			dayStart: 7,
			voiceVolume: 7,
			sound: false,
			heightCentimetres: -1
		})
	).toEqual({
		...defaultSettings,
		sound: false
	});
});

test('answers about safety that cannot be understood are as if never given', () => {
	const outside = {
		screened: { answered: { emergency: 'today' }, signs: 'all', alarmed: 1 },
		health: { conditions: ['hernia'] },
		strengthening: { opened: 'now', exercises: 7 },
		emergencyNumber: 'help!',
		welcomed: 'yes'
	};
	expect(readSettings(outside)).toEqual(defaultSettings);
	expect(readSettings({ screened: { signs: ['saddle'] } })).toEqual(defaultSettings);
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
