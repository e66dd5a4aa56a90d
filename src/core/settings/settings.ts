import { dayStarts, defaultDayStart, type DayStart } from '#core/base/day-start.ts';
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

/**
 * Mixed with other sound and silenced with the phone; instead of other sound; or even on a silenced
 * phone.
 */
export type AmongOthers = (typeof amongOthers)[number];

const amongOthers = ['mixed', 'alone', 'always'] as const;

/** The settings of this device. */
export interface Settings {
	readonly theme: 'system' | 'light' | 'dark';
	readonly sound: boolean;
	/** Volume of the spoken words, from 0 to 1. */
	readonly voiceVolume: number;
	/** Volume of the tones, from 0 to 1. */
	readonly toneVolume: number;
	readonly amongOthers: AmongOthers;
	/** Whether the device vibrates with the tones, where it can. */
	readonly buzz: boolean;
	/** Whether the screen flashes with the tones. */
	readonly flash: boolean;
	/** Whether lines, dots and the pale figure show how far a movement goes. */
	readonly marks: boolean;
	/** Whether somebody confirmed that they hear the sound. */
	readonly soundChecked: boolean;
	readonly strengthening: Strengthening;
	/** The answers about warning signs. */
	readonly screened: Screened;
	/** Absent until the health questions are answered. */
	readonly health?: Health;
	/** The number for emergencies; absent while it is that of the region. */
	readonly emergencyNumber?: string;
	/** Keys of hints that were shown once and are not shown again. */
	readonly told: readonly string[];
	/** Whether the welcome was seen. */
	readonly welcomed: boolean;
	/** Absent until told; distances are then those of a body 170 cm tall. */
	readonly heightCentimetres?: number;
	/** The exercises that somebody removed, in that order. */
	readonly removed: readonly string[];
	/** The ids of favourite exercises and routines, in that order; absent if there are none, unchecked: `readFavourites` reads them. */
	readonly favourites?: unknown;
	/** The last shape of each routine by its id, as in its address. */
	readonly shapes: Readonly<Record<string, string>>;
	/** The last repeat of each stretch by its id, as in its address; the latest is the last. */
	readonly repeats: Readonly<Record<string, string>>;
	/** What small tools and unfinished forms store, one text each; `core/care` and drafts read them. */
	readonly tools: Readonly<Record<string, string>>;
	/** The reminder of the daily routine. */
	readonly reminder: Reminder;
	/** The hour at which a day begins. */
	readonly dayStart: DayStart;
	/** The look of the drawn body. */
	readonly look: FigureLook;
	/** What was answered about plan and goal, unchecked: `readHabit` reads it where it is needed. */
	readonly habit?: unknown;
}

export const defaultSettings: Settings = {
	theme: 'system',
	sound: true,
	voiceVolume: 1,
	toneVolume: 0.8,
	amongOthers: 'mixed',
	buzz: true,
	flash: true,
	marks: true,
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
	dayStart: defaultDayStart,
	look: defaultLook
};

/** Reads untrusted settings. An invalid field falls back to its default, the rest is kept. */
export function readSettings(outside: unknown): Settings {
	if (typeof outside !== 'object' || outside === null) return defaultSettings;
	const has = (name: keyof Settings): unknown => Reflect.get(outside, name);
	const height = within(100, 230, has('heightCentimetres'));
	const health = readHealth(has('health'));
	const number = has('emergencyNumber');
	const habit = has('habit');
	const favourites = has('favourites');
	return {
		theme: oneOf(['system', 'light', 'dark'], has('theme')) ?? defaultSettings.theme,
		sound: has('sound') !== false,
		voiceVolume: within(0, 1, has('voiceVolume')) ?? defaultSettings.voiceVolume,
		toneVolume: within(0, 1, has('toneVolume')) ?? defaultSettings.toneVolume,
		amongOthers: oneOf(amongOthers, has('amongOthers')) ?? defaultSettings.amongOthers,
		buzz: has('buzz') !== false,
		flash: has('flash') !== false,
		marks: has('marks') !== false,
		soundChecked: has('soundChecked') === true,
		strengthening: readStrengthening(has('strengthening')),
		screened: readScreened(has('screened')),
		...(health && { health }),
		...(favourites !== undefined && { favourites }),
		...(isPhoneNumber(number) && { emergencyNumber: number }),
		told: textsIn(has('told')).map(([, key]) => key),
		welcomed: has('welcomed') === true,
		removed: textsIn(has('removed')).map(([, id]) => id),
		shapes: Object.fromEntries(textsIn(has('shapes'))),
		repeats: Object.fromEntries(textsIn(has('repeats'))),
		tools: Object.fromEntries(textsIn(has('tools'))),
		reminder: readReminder(has('reminder')),
		dayStart: oneOf(dayStarts, has('dayStart')) ?? defaultSettings.dayStart,
		look: readLook(has('look')),
		...(height !== undefined && { heightCentimetres: height }),
		...(habit !== undefined && { habit })
	};
}

function oneOf<Word extends string | number>(
	words: readonly Word[],
	outside: unknown
): Word | undefined {
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

/** Whether it is a phone number: digits, with spaces, dashes or a leading plus. */
export function isPhoneNumber(outside: unknown): outside is string {
	return typeof outside === 'string' && /^\+?[0-9][0-9 -]{1,18}$/.test(outside);
}
