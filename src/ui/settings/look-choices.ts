import type { FigureLook, LookChoice } from '#core/base/figure-look.ts';

type ChoicesOf<Part extends keyof FigureLook> = readonly LookChoice<FigureLook[Part]>[];

/** What can be chosen for each part of the figure, as people see it. */
export const lookChoices: { readonly [Part in keyof FigureLook]: ChoicesOf<Part> } = {
	skin: [
		{ id: 'porcelain', name: 'Very light' },
		{ id: 'peach', name: 'Light' },
		{ id: 'honey', name: 'Medium' },
		{ id: 'chestnut', name: 'Brown' },
		{ id: 'umber', name: 'Dark' },
		{ id: 'ebony', name: 'Very dark' }
	],
	hair: [
		{ id: 'bun', name: 'Bun' },
		{ id: 'short', name: 'Short' },
		{ id: 'curly', name: 'Curly' },
		{ id: 'covering', name: 'Head covering' },
		{ id: 'bald', name: 'Bald' }
	],
	hairColour: [
		{ id: 'black', name: 'Black' },
		{ id: 'brown', name: 'Brown' },
		{ id: 'fair', name: 'Fair' },
		{ id: 'grey', name: 'Grey' }
	],
	top: [
		{ id: 'tshirt', name: 'T-shirt' },
		{ id: 'tank', name: 'Tank top' },
		{ id: 'long', name: 'Long sleeves' }
	],
	topColour: [
		{ id: 'yellow', name: 'Yellow' },
		{ id: 'red', name: 'Red' },
		{ id: 'green', name: 'Green' },
		{ id: 'lilac', name: 'Lilac' },
		{ id: 'stone', name: 'Stone' }
	],
	bottom: [
		{ id: 'leggings', name: 'Leggings' },
		{ id: 'shorts', name: 'Shorts' }
	],
	bottomColour: [
		{ id: 'blue', name: 'Blue' },
		{ id: 'plum', name: 'Plum' },
		{ id: 'olive', name: 'Olive' },
		{ id: 'grey', name: 'Grey' }
	],
	build: [
		{ id: 'slender', name: 'Slender' },
		{ id: 'medium', name: 'Medium' },
		{ id: 'sturdy', name: 'Sturdy' }
	]
};
