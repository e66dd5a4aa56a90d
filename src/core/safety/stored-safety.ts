import { instant, type Instant } from '#core/base/units.ts';
import { urgencies, type Urgency } from '#core/journal/urgency.ts';

/** What was answered about warning signs on this device, and what was opened by hand since. */
export interface Screened {
	/** When each screen was answered last. */
	readonly answered: Readonly<Partial<Record<Urgency, Instant>>>;
	/** The ids of all that were true then. */
	readonly signs: readonly string[];
	/** Those with which one may go on: a doctor said so, or, in gentle mode, one chose to. */
	readonly cleared: readonly string[];
	/** A leg sign or pain of 8 or more came up after the screens had been answered. */
	readonly alarmed: boolean;
}

export const neverScreened: Screened = { answered: {}, signs: [], cleared: [], alarmed: false };

/** What was told about one's health. */
export interface Health {
	/** When the questions were answered last. */
	readonly answered: Instant;
	readonly conditions: readonly string[];
	/** Those about which a doctor or physiotherapist said that the closed exercises are fine. */
	readonly allowed: readonly string[];
}

/** How strength stands on this device: once open it stays open until the next spasm. */
export interface Strengthening {
	/** Somebody wants none of it. */
	readonly off: boolean;
	/** When it was opened, by its gate or by hand; absent while it is closed. */
	readonly opened?: Instant;
	/** The exercises that are open so far, by id. */
	readonly exercises: readonly string[];
}

export const noStrength: Strengthening = { off: false, exercises: [] };

export function isOpen({ off, opened }: Strengthening): boolean {
	return !off && opened !== undefined;
}

export function strengthIn({ strengthening }: { readonly strengthening: Strengthening }) {
	return isOpen(strengthening) ? 'open' : 'locked';
}

/** Answers from outside; as if never asked where they cannot be understood. */
export function readScreened(outside: unknown): Screened {
	if (typeof outside !== 'object' || outside === null) return neverScreened;
	const field = (name: keyof Screened): unknown => Reflect.get(outside, name);
	const answered = field('answered');
	if (typeof answered !== 'object' || answered === null) return neverScreened;
	const times = urgencies.flatMap((urgency) => {
		const at: unknown = Reflect.get(answered, urgency);
		return typeof at === 'number' && at >= 0 ? [[urgency, instant(at)] as const] : [];
	});
	return {
		answered: Object.fromEntries(times),
		signs: texts(field('signs')),
		cleared: texts(field('cleared')),
		alarmed: field('alarmed') === true
	};
}

/** Answers from outside; undefined, as if never asked, where they cannot be understood. */
export function readHealth(outside: unknown): Health | undefined {
	if (typeof outside !== 'object' || outside === null) return undefined;
	const field = (name: keyof Health): unknown => Reflect.get(outside, name);
	const answered = field('answered');
	if (typeof answered !== 'number') return undefined;
	return {
		answered: instant(answered),
		conditions: texts(field('conditions')),
		allowed: texts(field('allowed'))
	};
}

/** From outside; closed where it cannot be understood. */
export function readStrengthening(outside: unknown): Strengthening {
	if (typeof outside !== 'object' || outside === null) return noStrength;
	const field = (name: keyof Strengthening): unknown => Reflect.get(outside, name);
	const opened = field('opened');
	return {
		off: field('off') === true,
		...(typeof opened === 'number' && { opened: instant(opened) }),
		exercises: texts(field('exercises'))
	};
}

function texts(outside: unknown): readonly string[] {
	return Array.isArray(outside)
		? outside.filter((text): text is string => typeof text === 'string')
		: [];
}
