import type { FigureLook, LookAttribute } from '#core/base/figure-look.ts';
import type { Paint, Paints } from './paints.ts';
import type { Wear } from './shape.ts';

/** The paints of one attribute, by the id of the choice. */
type PaintChoices<Part extends keyof FigureLook> = Readonly<Record<FigureLook[Part], Paints>>;

type WearPaints = Readonly<Partial<Record<Wear, Paint | 'none'>>>;
type WearChoices<Part extends keyof FigureLook> = Readonly<Record<FigureLook[Part], WearPaints>>;

const brown = ['#4a2b2c', '#3a2022'] as const;
const rose = ['#e0745f', '#d0604d'] as const;

/**
 * Each skin has its own ink for closed eyes and mouth, because dark brown would be invisible on
 * dark brown.
 */
const skins: PaintChoices<'skin'> = {
	porcelain: { skin: ['#f4d0b8', '#e9c0a4'], face: brown, blush: ['#ea8d7c', '#dd7a69'] },
	peach: { skin: ['#e2a27e', '#d99a77'], face: brown, blush: rose },
	honey: {
		skin: ['#c9895a', '#c08255'],
		face: ['#3f2019', '#321812'],
		blush: ['#c95f43', '#be583d']
	},
	chestnut: {
		skin: ['#a0663f', '#a1683f'],
		face: ['#290f0b', '#240d09'],
		blush: ['#b24a32', '#b24a32']
	},
	umber: {
		skin: ['#74462d', '#7d4d33'],
		face: ['#e3b393', '#ecbd9d'],
		blush: ['#9a4029', '#a5472f']
	},
	ebony: {
		skin: ['#4a2c20', '#5b382a'],
		face: ['#d9a382', '#e3b08f'],
		blush: ['#7d3526', '#8d3f2e']
	}
};

const hairColours: PaintChoices<'hairColour'> = {
	black: { hair: ['#3a2a2c', '#6b5254'] },
	brown: { hair: ['#6e4530', '#87593f'] },
	fair: { hair: ['#c99b55', '#c99b55'] },
	grey: { hair: ['#a9a5a3', '#b5b1af'] }
};

const topColours: PaintChoices<'topColour'> = {
	yellow: { top: ['#f2b74c', '#e8ad45'] },
	red: { top: ['#d8664f', '#cf6450'] },
	green: { top: ['#7fa66a', '#86ab72'] },
	lilac: { top: ['#a493c9', '#a596c6'] },
	stone: { top: ['#d8cfc1', '#cfc7ba'] }
};

const bottomColours: PaintChoices<'bottomColour'> = {
	blue: { bottom: ['#38596e', '#5e86a0'] },
	plum: { bottom: ['#6a4060', '#96688b'] },
	olive: { bottom: ['#5d6340', '#878d62'] },
	grey: { bottom: ['#55565c', '#85868d'] }
};

const hairs: WearChoices<'hair'> = {
	bun: {},
	short: { bun: 'none', tuft: 'hair' },
	curly: { bun: 'none', curls: 'hair' },
	covering: {
		bun: 'none',
		scalp: 'cloth',
		cover: 'cloth',
		jaw: 'cloth',
		ear: 'none',
		neck: 'cloth'
	},
	bald: { bun: 'none', scalp: 'skin' }
};

const tops: WearChoices<'top'> = {
	tshirt: {},
	tank: { sleeve: 'none', 'sleeve-shade': 'none', 'sleeve-line': 'none', yoke: 'skin' },
	long: { arm: 'top', sleeve: 'none', 'sleeve-shade': 'none', 'sleeve-line': 'none' }
};

const bottoms: WearChoices<'bottom'> = {
	leggings: {},
	shorts: { shank: 'skin', 'hem-line': 'line' }
};

/** The colours of every choice, by the attribute that chooses it. */
export const wardrobe: Readonly<Partial<Record<LookAttribute, Readonly<Record<string, Paints>>>>> =
	{
		'data-skin': skins,
		'data-hair-colour': hairColours,
		'data-top-colour': topColours,
		'data-bottom-colour': bottomColours
	};

/**
 * The parts that each choice leaves out or paints differently from the default look, by the
 * attribute that chooses it.
 */
export const wearChoices: Readonly<
	Partial<Record<LookAttribute, Readonly<Record<string, WearPaints>>>>
> = {
	'data-hair': hairs,
	'data-top': tops,
	'data-bottom': bottoms
};

export function paintsOf(look: FigureLook): Paints {
	return {
		...skins[look.skin],
		...hairColours[look.hairColour],
		...topColours[look.topColour],
		...bottomColours[look.bottomColour]
	};
}

export function wearPaintsOf(look: FigureLook): WearPaints {
	return { ...hairs[look.hair], ...tops[look.top], ...bottoms[look.bottom] };
}
