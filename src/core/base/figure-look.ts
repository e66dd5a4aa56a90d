/** One of the choices for a part of the look. */
export interface LookChoice<Id extends string = string> {
	readonly id: Id;
	readonly name: string;
}

export const skins = [
	{ id: 'porcelain', name: 'Very light' },
	{ id: 'peach', name: 'Light' },
	{ id: 'honey', name: 'Medium' },
	{ id: 'chestnut', name: 'Brown' },
	{ id: 'umber', name: 'Dark' },
	{ id: 'ebony', name: 'Very dark' }
] as const satisfies readonly LookChoice[];

export const hairs = [
	{ id: 'bun', name: 'Bun' },
	{ id: 'short', name: 'Short' },
	{ id: 'curly', name: 'Curly' },
	{ id: 'covering', name: 'Head covering' },
	{ id: 'bald', name: 'Bald' }
] as const satisfies readonly LookChoice[];

export const hairColours = [
	{ id: 'black', name: 'Black' },
	{ id: 'brown', name: 'Brown' },
	{ id: 'fair', name: 'Fair' },
	{ id: 'grey', name: 'Grey' }
] as const satisfies readonly LookChoice[];

export const tops = [
	{ id: 'tshirt', name: 'T-shirt' },
	{ id: 'tank', name: 'Tank top' },
	{ id: 'long', name: 'Long sleeves' }
] as const satisfies readonly LookChoice[];

export const topColours = [
	{ id: 'yellow', name: 'Yellow' },
	{ id: 'red', name: 'Red' },
	{ id: 'green', name: 'Green' },
	{ id: 'lilac', name: 'Lilac' },
	{ id: 'stone', name: 'Stone' }
] as const satisfies readonly LookChoice[];

export const bottoms = [
	{ id: 'leggings', name: 'Leggings' },
	{ id: 'shorts', name: 'Shorts' }
] as const satisfies readonly LookChoice[];

export const bottomColours = [
	{ id: 'blue', name: 'Blue' },
	{ id: 'plum', name: 'Plum' },
	{ id: 'olive', name: 'Olive' },
	{ id: 'grey', name: 'Grey' }
] as const satisfies readonly LookChoice[];

export const builds = [
	{ id: 'slender', name: 'Slender' },
	{ id: 'medium', name: 'Medium' },
	{ id: 'sturdy', name: 'Sturdy' }
] as const satisfies readonly LookChoice[];

type IdOf<Choices extends readonly LookChoice[]> = Choices[number]['id'];

export type Build = IdOf<typeof builds>;

/** The look of the drawn body. Style sheets carry out all but the build. */
export interface FigureLook {
	readonly skin: IdOf<typeof skins>;
	readonly hair: IdOf<typeof hairs>;
	readonly hairColour: IdOf<typeof hairColours>;
	readonly top: IdOf<typeof tops>;
	readonly topColour: IdOf<typeof topColours>;
	readonly bottom: IdOf<typeof bottoms>;
	readonly bottomColour: IdOf<typeof bottomColours>;
	readonly build: Build;
}

export const defaultLook: FigureLook = {
	skin: 'peach',
	hair: 'bun',
	hairColour: 'black',
	top: 'tshirt',
	topColour: 'yellow',
	bottom: 'leggings',
	bottomColour: 'blue',
	build: 'medium'
};

export type LookAttribute =
	| 'data-skin'
	| 'data-hair'
	| 'data-hair-colour'
	| 'data-top'
	| 'data-top-colour'
	| 'data-bottom'
	| 'data-bottom-colour';

/** Reads an untrusted look. An unknown choice falls back to the default. */
export function readLook(outside: unknown): FigureLook {
	const chosen = <Id extends string>(
		part: keyof FigureLook,
		from: readonly LookChoice<Id>[],
		usual: Id
	) =>
		from.find(
			({ id }) => typeof outside === 'object' && outside && Reflect.get(outside, part) === id
		)?.id ?? usual;
	return {
		skin: chosen('skin', skins, defaultLook.skin),
		hair: chosen('hair', hairs, defaultLook.hair),
		hairColour: chosen('hairColour', hairColours, defaultLook.hairColour),
		top: chosen('top', tops, defaultLook.top),
		topColour: chosen('topColour', topColours, defaultLook.topColour),
		bottom: chosen('bottom', bottoms, defaultLook.bottom),
		bottomColour: chosen('bottomColour', bottomColours, defaultLook.bottomColour),
		build: chosen('build', builds, defaultLook.build)
	};
}

/**
 * The attributes that `ui/styles/figure.css` reads. All belong on one element, the root of the page
 * or of a preview, because the style sheet derives other values from them there.
 */
export function lookAttributes(look: FigureLook): Readonly<Record<LookAttribute, string>> {
	return {
		'data-skin': look.skin,
		'data-hair': look.hair,
		'data-hair-colour': look.hairColour,
		'data-top': look.top,
		'data-top-colour': look.topColour,
		'data-bottom': look.bottom,
		'data-bottom-colour': look.bottomColour
	};
}
