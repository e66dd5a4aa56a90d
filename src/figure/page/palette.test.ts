import { describe, expect, test } from 'vitest';
import { bottomColours, defaultLook, skins, topColours } from '#core/base/figure-look.ts';
import { paints } from './paints.ts';
import { channelsOf, colourOf, propertyOf, toneOf } from './palette.ts';

const themes = ['light', 'dark'] as const;
const inks = [
	...(['skin', 'top', 'bottom', 'hair', 'face', 'blush', 'line', 'shade', 'glow'] as const),
	...(['mat', 'prop', 'cushion', 'ground', 'shadow', 'arc'] as const)
];
const looks = [
	...skins.map((id) => ['skin', { ...defaultLook, skin: id }] as const),
	...topColours.map((id) => ['top', { ...defaultLook, topColour: id }] as const),
	...bottomColours.map((id) => ['bottom', { ...defaultLook, bottomColour: id }] as const)
];

const lightness = (colour: string) => {
	const [red, green, blue] = channelsOf(colour);
	return 0.299 * red + 0.587 * green + 0.114 * blue;
};

describe.each(themes)('in the %s theme', (theme) => {
	test('a far limb is darker than a near one in every colour, and far trousers most', () => {
		const falls = looks.map(([paint, look]) => {
			const [near, far] = [
				colourOf(theme, paint, undefined, look),
				colourOf(theme, paint, 'far', look)
			];
			return [paint, lightness(far) / lightness(near)] as const;
		});
		for (const [paint, share] of falls) expect(share, paint).toBeLessThan(0.93);
		for (const [paint, share] of falls) if (paint === 'bottom') expect(share).toBeLessThan(0.8);
	});

	test('a dimmed leg is darker, and a bare one is not', () => {
		expect(lightness(colourOf(theme, 'bottom', 'dim'))).toBeLessThan(
			lightness(colourOf(theme, 'bottom'))
		);
		expect(colourOf(theme, 'skin', 'dim')).toBe(colourOf(theme, 'skin'));
		expect(colourOf(theme, 'shank', 'dim', { ...defaultLook, bottom: 'shorts' })).toBe(
			colourOf(theme, 'skin')
		);
	});

	test('only skin, top and bottom differ on the far side', () => {
		const differ = inks.filter((ink) => colourOf(theme, ink, 'far') !== colourOf(theme, ink));
		expect(differ).toEqual(['skin', 'top', 'bottom']);
	});
});

test('a far shade is the near one mixed with the dark by its share', () => {
	expect(colourOf('light', 'skin')).toBe('#e2a27e');
	expect(colourOf('light', 'skin', 'far')).toBe('#c58f71');
	expect(colourOf('dark', 'bottom')).toBe('#5e86a0');
	expect(colourOf('dark', 'bottom', 'far')).toBe('#3c5365');
});

test('a part takes the colour of what the look wears there, or none', () => {
	const bald = { ...defaultLook, hair: 'bald', top: 'long' } as const;
	expect(colourOf('light', 'scalp')).toBe(paints.hair[0]);
	expect(colourOf('light', 'scalp', undefined, bald)).toBe(paints.skin[0]);
	expect(colourOf('light', 'bun', undefined, bald)).toBe('none');
	expect(colourOf('light', 'arm', 'far', bald)).toBe(colourOf('light', 'top', 'far'));
});

test('channels are shares of red, green and blue', () => {
	expect(channelsOf('#ff8000')).toEqual([1, 128 / 255, 0]);
	expect(channelsOf('#000033')).toEqual([0, 0, 0.2]);
});

test('a shape that is far and dim is far, and its property says so', () => {
	const shape = (...classes: readonly string[]) =>
		toneOf({ id: '', classes, paths: [], opacity: 1 });
	expect([shape('leg', 'far'), shape('dim'), shape('dim', 'far'), shape('leg')]).toEqual([
		'far',
		'dim',
		'far',
		undefined
	]);
	expect([propertyOf('skin'), propertyOf('skin', 'far')]).toEqual([
		'--figure-skin',
		'--figure-skin-far'
	]);
});
