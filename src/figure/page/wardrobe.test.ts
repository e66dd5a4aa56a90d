import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
	bottomColours,
	bottoms,
	defaultLook,
	hairColours,
	hairs,
	lookAttributes,
	skins,
	topColours,
	tops
} from '#core/base/figure-look.ts';
import { paints, defaultWearPaints } from './paints.ts';
import { channelsOf, farColour, farShares } from './palette.ts';
import { wearChoices, wardrobe } from './wardrobe.ts';

const sheet = readFileSync('src/ui/styles/figure.css', 'utf8').split('@media')[0] ?? '';
const choices = Object.entries({
	'data-skin': skins,
	'data-hair': hairs,
	'data-hair-colour': hairColours,
	'data-top': tops,
	'data-top-colour': topColours,
	'data-bottom': bottoms,
	'data-bottom-colour': bottomColours
});

/** All that the style sheet says for a selector. */
function saidFor(selector: string): ReadonlyMap<string, string> {
	const rules = sheet.matchAll(/([^{}]+)\{([^{}]*)\}/g);
	const said = [...rules].flatMap(([, selectors = '', body = '']) =>
		selectors
			.replace(/\/\*.*?\*\//gs, '')
			.split(',')
			.some((one) => one.trim() === selector)
			? [...body.matchAll(/--figure-([\w-]+):\s*([^;]+);/g)]
			: []
	);
	return new Map(said.map(([, name = '', value = '']) => [name, value.replace(/\s+/g, ' ')]));
}

const written = ([light, dark]: readonly [string, string]) =>
	light === dark ? light : `light-dark(${light}, ${dark})`;

describe('the style sheet of the figure', () => {
	const usual = saidFor(':root');

	test.each(Object.entries(paints))('paints %s as the files do', (ink, pair) => {
		expect(usual.get(ink)).toBe(written(pair));
	});

	test.each(Object.entries(defaultWearPaints))('dresses %s as the files do', (ink, paint) => {
		expect(usual.get(ink)).toBe(paint === 'none' ? 'none' : `var(--figure-${paint})`);
	});

	test.each(Object.entries(farShares))('darkens the far %s as the files do', (ink, shares) => {
		const far = shares.map(
			(share) =>
				`color-mix(in oklab, var(--figure-${ink}), var(--figure-dark) ${Math.round(share * 100)}%)`
		);
		expect(usual.get(`${ink}-far`)?.replace(/\( | \)/g, (brackets) => brackets.trim())).toBe(
			`light-dark(${far.join(', ')})`
		);
		expect(usual.get('dark')).toBe(farColour);
	});

	const dresses = Object.entries(wearChoices).flatMap(([attribute, rack]) =>
		Object.entries(rack).map(([id, worn]) => [`[${attribute}='${id}']`, worn] as const)
	);
	test.each(dresses)('wears %s as the sheets do', (selector, worn) => {
		for (const [name, paint] of Object.entries(worn))
			expect(saidFor(selector).get(name)).toBe(
				paint === 'none' ? 'none' : `var(--figure-${paint})`
			);
	});

	const colours = Object.entries(wardrobe).flatMap(([attribute, rack]) =>
		Object.entries(rack).map(([id, colours]) => [`[${attribute}='${id}']`, colours] as const)
	);
	test.each(colours)('knows %s', (selector, colours) => {
		for (const [name, pair] of Object.entries(colours))
			expect(saidFor(selector).get(name)).toBe(written(pair));
	});
});

test.each(choices)('every choice of %s changes something, but the usual one', (attribute, all) => {
	for (const id of all) {
		const usual = Object.entries(lookAttributes(defaultLook)).some(
			([name, value]) => name === attribute && value === id
		);
		const said = saidFor(`[${attribute}='${id}']`).size;
		if (!usual || attribute in wardrobe) expect(said, id).toBeGreaterThan(0);
	}
});

test('the usual colours are those of the usual choices', () => {
	for (const [attribute, value] of Object.entries(lookAttributes(defaultLook))) {
		const rack = Object.entries(wardrobe).find(([name]) => name === attribute)?.[1];
		if (rack) expect(paints).toMatchObject(rack[value] ?? {});
	}
});

describe.each(Object.entries(wardrobe['data-skin'] ?? {}))('on %s skin', (_, colours) => {
	test.each([0, 1] as const)('closed eyes stay visible by day (0) and by night (1): %s', (at) => {
		const [skin, face] = [colours.skin?.[at] ?? '', colours.face?.[at] ?? ''];
		expect(contrast(skin, face)).toBeGreaterThan(3);
	});
});

/** As WCAG 2.2 reckons it. */
function contrast(one: string, other: string): number {
	const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
	return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance(colour: string): number {
	const [red, green, blue] = channelsOf(colour).map((channel) =>
		channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
	);
	return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}
