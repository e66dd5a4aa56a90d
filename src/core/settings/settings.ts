import { defaultLook, readLook, type FigureLook } from '#core/base/figure-look.ts';
import { defaultReminder, readReminder, type Reminder } from '#core/reminders/reminder.ts';
import {
	neverScreened,
	noStrength,
	readHealth,
	readScreened,
	readStrengthening,
	type Health,
	type Screened,
	type Strengthening
} from '#core/safety/stored-safety.ts';

/** Over other sound and silent with the phone; in its place while it plays; or even on a silent phone. */
export type AmongOthers = (typeof amongOthers)[number];

const amongOthers = ['mixed', 'alone', 'always'] as const;

/** What somebody chose for this device. */
export interface Settings {
	readonly theme: 'system' | 'light' | 'dark';
	readonly sound: boolean;
	/** Of the spoken words, from 0 to 1. */
	readonly voiceVolume: number;
	/** Of the tones, from 0 to 1. */
	readonly toneVolume: number;
	readonly amongOthers: AmongOthers;
	/** Whether the device buzzes with the tones, where it can. */
	readonly buzz: boolean;
	/** Whether the screen lights up with the tones. */
	readonly flash: boolean;
	/** Somebody said that they can hear it. */
	readonly soundChecked: boolean;
	readonly strengthening: Strengthening;
	/** What was answered about warning signs. */
	readonly screened: Screened;
	/** Absent until the questions were answered. */
	readonly health?: Health;
	/** To call in an emergency; absent until somebody chose another than the region's. */
	readonly emergencyNumber?: string;
	/** What was said once and is not to be said again, by its key. */
	readonly told: readonly string[];
	/** Somebody has seen what this is. */
	readonly welcomed: boolean;
	/** Absent until told: distances are then those of a body 170 cm tall. */
	readonly heightCentimetres?: number;
	/** The exercises that somebody wants no more, in the order they were removed. */
	readonly removed: readonly string[];
	/** How a routine was last shaped, as in its address, by its id. */
	readonly shapes: Readonly<Record<string, string>>;
	/** How a stretch was last repeated, as in its address, by its id; the latest comes last. */
	readonly repeats: Readonly<Record<string, string>>;
	/** What the small tools keep, each as a text of its own: `core/care` reads them. */
	readonly tools: Readonly<Record<string, string>>;
	/** Of the daily routine. */
	readonly reminder: Reminder;
	/** Of the drawn body. */
	readonly look: FigureLook;
}

export const defaultSettings: Settings = {
	theme: 'system',
	sound: true,
	voiceVolume: 1,
	toneVolume: 0.8,
	amongOthers: 'mixed',
	buzz: true,
	flash: true,
	soundChecked: false,
	strengthening: noStrength,
	screened: neverScreened,
	told: [],
	welcomed: false,
	removed: [],
	shapes: {},
	repeats: {},
	tools: {},
	reminder: defaultReminder,
	look: defaultLook
};

/** Settings from outside. What cannot be understood falls back to its default, the rest is kept. */
export function readSettings(outside: unknown): Settings {
	if (typeof outside !== 'object' || outside === null) return defaultSettings;
	const has = (name: keyof Settings): unknown => Reflect.get(outside, name);
	const height = has('heightCentimetres');
	const health = readHealth(has('health'));
	const number = has('emergencyNumber');
	return {
		theme: oneOf(['system', 'light', 'dark'], has('theme')) ?? defaultSettings.theme,
		sound: typeof has('sound') === 'boolean' ? has('sound') === true : defaultSettings.sound,
		voiceVolume: within(0, 1, has('voiceVolume')) ?? defaultSettings.voiceVolume,
		toneVolume: within(0, 1, has('toneVolume')) ?? defaultSettings.toneVolume,
		amongOthers: oneOf(amongOthers, has('amongOthers')) ?? defaultSettings.amongOthers,
		buzz: has('buzz') !== false,
		flash: has('flash') !== false,
		soundChecked: has('soundChecked') === true,
		strengthening: readStrengthening(has('strengthening')),
		screened: readScreened(has('screened')),
		...(health && { health }),
		...(isPhoneNumber(number) && { emergencyNumber: number }),
		told: textsIn(has('told')).map(([, key]) => key),
		welcomed: has('welcomed') === true,
		removed: textsIn(has('removed')).map(([, id]) => id),
		shapes: Object.fromEntries(textsIn(has('shapes'))),
		repeats: Object.fromEntries(textsIn(has('repeats'))),
		tools: Object.fromEntries(textsIn(has('tools'))),
		reminder: readReminder(has('reminder')),
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

/** As people write one: digits, with spaces, dashes or a plus before them. */
export function isPhoneNumber(outside: unknown): outside is string {
	return typeof outside === 'string' && /^\+?[0-9][0-9 -]{1,18}$/.test(outside);
}
