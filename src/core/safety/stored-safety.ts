import { instant, type Instant } from '#core/base/units.ts';
import { isTime } from '#core/bounds/limits.ts';
import { urgencies, type Urgency } from '#core/journal/urgency.ts';

/** The answers about warning signs on this device, and what the person has opened since. */
export interface Screened {
	/** When each screen was last answered. */
	readonly answered: Readonly<Partial<Record<Urgency, Instant>>>;
	/** The ids of the signs that were ticked. */
	readonly signs: readonly string[];
	/** The ids of ticked signs that a doctor allowed or, in gentle mode, the person overruled. */
	readonly cleared: readonly string[];
	/** Whether pain down a leg or pain of 8 or more was reported after the screens were answered. */
	readonly alarmed: boolean;
}

export const neverScreened: Screened = { answered: {}, signs: [], cleared: [], alarmed: false };

/** The answers to the health questions. */
export interface Health {
	/** When the questions were last answered. */
	readonly answered: Instant;
	/** The ids of the ticked conditions. */
	readonly conditions: readonly string[];
	/** The ids of conditions whose closed exercises a doctor or physiotherapist has allowed. */
	readonly allowed: readonly string[];
}

/** Whether strength is open on this device. Once open, it stays open until the next spasm. */
export interface Strengthening {
	/** Whether the person wants no strength work. */
	readonly off: boolean;
	/** When it was opened, by its criteria or by hand; absent while it is closed. */
	readonly opened?: Instant;
	/** The ids of the strength exercises that are open so far. */
	readonly exercises: readonly string[];
}

export const noStrength: Strengthening = { off: false, exercises: [] };

export function isOpen({ off, opened }: Strengthening): boolean {
	return !off && opened !== undefined;
}

export function strengthIn({ strengthening }: { readonly strengthening: Strengthening }) {
	return isOpen(strengthening) ? 'open' : 'locked';
}

/** Reads stored answers. Answers that cannot be read count as never given. */
export function readScreened(stored: unknown): Screened {
	if (typeof stored !== 'object' || stored === null) return neverScreened;
	const field = (name: keyof Screened): unknown => Reflect.get(stored, name);
	const answered = field('answered');
	if (typeof answered !== 'object' || answered === null) return neverScreened;
	const times = urgencies.flatMap((urgency) => {
		const at: unknown = Reflect.get(answered, urgency);
		return isTime(at) ? [[urgency, instant(at)] as const] : [];
	});
	return {
		answered: Object.fromEntries(times),
		signs: strings(field('signs')),
		cleared: strings(field('cleared')),
		alarmed: field('alarmed') === true
	};
}

/** Reads stored answers; undefined, as if never given, if they cannot be read. */
export function readHealth(stored: unknown): Health | undefined {
	if (typeof stored !== 'object' || stored === null) return undefined;
	const field = (name: keyof Health): unknown => Reflect.get(stored, name);
	const answered = field('answered');
	if (!isTime(answered)) return undefined;
	return {
		answered: instant(answered),
		conditions: strings(field('conditions')),
		allowed: strings(field('allowed'))
	};
}

/** Reads the stored state of strength; closed if it cannot be read. */
export function readStrengthening(stored: unknown): Strengthening {
	if (typeof stored !== 'object' || stored === null) return noStrength;
	const field = (name: keyof Strengthening): unknown => Reflect.get(stored, name);
	const opened = field('opened');
	return {
		off: field('off') === true,
		...(isTime(opened) && { opened: instant(opened) }),
		exercises: strings(field('exercises'))
	};
}

function strings(stored: unknown): readonly string[] {
	return Array.isArray(stored)
		? stored.filter((text): text is string => typeof text === 'string')
		: [];
}
