/** One of the choices for a part of the look. */
export interface LookChoice<Id extends string = string> {
	readonly id: Id;
	readonly name: string;
}

export const skins = ['porcelain', 'peach', 'honey', 'chestnut', 'umber', 'ebony'] as const;

export const hairs = ['bun', 'short', 'curly', 'covering', 'bald'] as const;

export const hairColours = ['black', 'brown', 'fair', 'grey'] as const;

export const tops = ['tshirt', 'tank', 'long'] as const;

export const topColours = ['yellow', 'red', 'green', 'lilac', 'stone'] as const;

export const bottoms = ['leggings', 'shorts'] as const;

export const bottomColours = ['blue', 'plum', 'olive', 'grey'] as const;

export const builds = ['slender', 'medium', 'sturdy'] as const;

export type Build = (typeof builds)[number];

/** The look of the drawn body. Style sheets carry out all but the build. */
export interface FigureLook {
	readonly skin: (typeof skins)[number];
	readonly hair: (typeof hairs)[number];
	readonly hairColour: (typeof hairColours)[number];
	readonly top: (typeof tops)[number];
	readonly topColour: (typeof topColours)[number];
	readonly bottom: (typeof bottoms)[number];
	readonly bottomColour: (typeof bottomColours)[number];
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
	const chosen = <Id extends string>(part: keyof FigureLook, from: readonly Id[], usual: Id) =>
		from.find(
			(id) => typeof outside === 'object' && outside && Reflect.get(outside, part) === id
		) ?? usual;
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
