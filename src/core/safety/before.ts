import { tooMuchPain } from '#core/range/practice-day.ts';
import type { Today } from '#core/range/plan.ts';
import type { Given } from './given.ts';
import { openTo, type Why } from './offer.ts';
import type { Standing } from './screened.ts';
import { ladder, stageOf } from './stage.ts';
import type { Urgency } from './urgency.ts';

/** What comes before playing; undefined if nothing does. */
export type Before =
	| { readonly name: 'screens'; readonly screens: readonly Urgency[] }
	| { readonly name: 'health' }
	| { readonly name: 'emergency' | 'today'; readonly signs: readonly string[] }
	/** It is not offered, and why. */
	| { readonly name: 'closed'; readonly why: Why }
	/** Another routine is for today; this one may be begun all the same, at its easiest. */
	| { readonly name: 'not-today'; readonly reason: NotToday; readonly instead: string };

export type NotToday = 'pain-high' | 'recent-spasm';

/** What somebody wants to play. */
export interface Wanted {
	/** Of a routine; absent for one exercise on repeat. */
	readonly routine?: string;
	/** All that is done in it. */
	readonly exercises: readonly string[];
	/** All of it is strength work. */
	readonly strong: boolean;
}

export interface Known {
	readonly standing: Standing;
	readonly healthAsked: boolean;
	readonly given: Given;
	readonly today: Today;
}

/** The strictest first. Lying, breathing and, with a doctor to see, a walk are never kept from anybody. */
export function beforePlaying(wanted: Wanted, known: Known): Before | undefined {
	const { standing, healthAsked, given, today } = known;
	const { exercises } = wanted;
	if (standing.name === 'emergency') {
		return exercises.every((id) => openTo('emergency', id)) ? undefined : standing;
	}
	if (exercises.every((id) => openTo('today', id))) return undefined;
	if (standing.name === 'asked') return { name: 'screens', screens: standing.screens };
	if (standing.name === 'today') return standing;
	if (!healthAsked) return { name: 'health' };
	const why = closedWhole(wanted, given);
	if (why) return { name: 'closed', why };
	return notToday(wanted, today);
}

function closedWhole({ exercises, strong }: Wanted, { closed, strength }: Given): Why | undefined {
	const [only, ...others] = exercises;
	const alone = only !== undefined && others.length === 0 ? closed.get(only) : undefined;
	if (alone) return alone;
	if (strong && strength === 'locked') return { name: 'strength' };
	const all = [...closed.values()].find((why) => why.name === 'health' && why.all);
	return all;
}

/** Routines that are made for bad days. */
const forBadDays = ['stage0', 'relief'];

function notToday({ routine, exercises }: Wanted, today: Today): Before | undefined {
	if (routine !== undefined && forBadDays.includes(routine)) return undefined;
	const instead = ladder.calm.routine;
	const alone = routine === undefined && exercises.every((id) => gentle.includes(id));
	if (alone) return undefined;
	if ((today.pain ?? 0) >= tooMuchPain) return { name: 'not-today', reason: 'pain-high', instead };
	return stageOf(today.day, today.lastSpasm) === 'calm'
		? { name: 'not-today', reason: 'recent-spasm', instead }
		: undefined;
}

/** What the relief flow and the first days after a spasm are made of (specification C.4 and C.5). */
const gentle = ['pelvic-tilt', 'side-hunch'];
