import { defaultLook, readLook, type FigureLook } from './figure-look.ts';

/** What somebody chose for this device. */
export interface Settings {
	readonly theme: 'system' | 'light' | 'dark';
	readonly sound: boolean;
	/** From 0 to 1. */
	readonly volume: number;
	/** Whether the strength steps are part of the routine. */
	readonly strength: 'open' | 'locked';
	/** Absent until told: distances are then those of a body 170 cm tall. */
	readonly heightCentimetres?: number;
	/** The exercises that somebody wants no more, in the order they were removed. */
	readonly removed: readonly string[];
	/** How a routine was last shaped, as in its address, by its id. */
	readonly shapes: Readonly<Record<string, string>>;
	/** How a stretch was last repeated, as in its address, by its id; the latest comes last. */
	readonly repeats: Readonly<Record<string, string>>;
	/** Of the drawn body. */
	readonly look: FigureLook;
}

export const defaultSettings: Settings = {
	theme: 'system',
	sound: true,
	volume: 0.7,
	strength: 'open',
	removed: [],
	shapes: {},
	repeats: {},
	look: defaultLook
};

/** Settings from outside. What cannot be understood falls back to its default, the rest is kept. */
export function readSettings(outside: unknown): Settings {
	if (typeof outside !== 'object' || outside === null) return defaultSettings;
	const has = (name: keyof Settings): unknown => Reflect.get(outside, name);
	const height = has('heightCentimetres');
	return {
		theme: oneOf(['system', 'light', 'dark'], has('theme')) ?? defaultSettings.theme,
		sound: typeof has('sound') === 'boolean' ? has('sound') === true : defaultSettings.sound,
		volume: within(0, 1, has('volume')) ?? defaultSettings.volume,
		strength: oneOf(['open', 'locked'], has('strength')) ?? defaultSettings.strength,
		removed: textsIn(has('removed')).map(([, id]) => id),
		shapes: Object.fromEntries(textsIn(has('shapes'))),
		repeats: Object.fromEntries(textsIn(has('repeats'))),
		look: readLook(has('look')),
		...(within(100, 230, height) !== undefined && { heightCentimetres: within(100, 230, height) })
	};
}

function oneOf<Word extends string>(words: readonly Word[], outside: unknown): Word | undefined {
	return words.find((word) => word === outside);
}

function within(least: number, most: number, outside: unknown): number | undefined {
	return typeof outside === 'number' && outside >= least && outside <= most ? outside : undefined;
}

function textsIn(outside: unknown): readonly (readonly [string, string])[] {
	if (typeof outside !== 'object' || outside === null) return [];
	return Object.entries(outside).flatMap(([name, text]: readonly [string, unknown]) =>
		typeof text === 'string' ? [[name, text] as const] : []
	);
}
