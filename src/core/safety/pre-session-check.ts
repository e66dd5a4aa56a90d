import type { Urgency } from '#core/journal/urgency.ts';
import { tooMuchPain } from '#core/progression/practice-day.ts';
import type { Today } from '#core/progression/today.ts';
import { isKeptOpen, type ClosedReason } from './exercise-access.ts';
import { ladder, recoveryStageOn } from './recovery-stage.ts';
import type { SafetyLimits } from './safety-limits.ts';
import type { Standing } from './screening-state.ts';

/** What comes before playing; undefined if nothing does. */
export type Before =
	| { readonly name: 'screens'; readonly screens: readonly Urgency[] }
	| { readonly name: 'health' }
	| { readonly name: 'emergency' | 'today'; readonly signs: readonly string[] }
	/** It is not offered, and why. */
	| { readonly name: 'closed'; readonly why: ClosedReason }
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
	/** As far as it goes, as in measuring. */
	readonly wholeRange?: true;
}

export interface CheckFacts {
	readonly standing: Standing;
	readonly healthAsked: boolean;
	readonly given: SafetyLimits;
	readonly today: Today;
	/** For what somebody said, after reading why not, that they begin all the same. */
	readonly anyway?: readonly NotToday[];
}

/** Whether it may be played now, by which limits, or what comes before it. */
export type Admission =
	| { readonly admitted: true; readonly given: SafetyLimits }
	| { readonly admitted: false; readonly before: Before };

/** The one gate: whatever puts a movement before a person asks it, with the answers as they stand now. */
export function admissionOf(wanted: Wanted, known: CheckFacts): Admission {
	const before = beforePlaying(wanted, known);
	return before ? { admitted: false, before } : { admitted: true, given: known.given };
}

/** The strictest first. Lying, breathing and, with a doctor to see, a walk are never kept from anybody. */
function beforePlaying(wanted: Wanted, known: CheckFacts): Before | undefined {
	const { standing, healthAsked, given, today, anyway = [] } = known;
	if (standing.name === 'emergency') {
		return workedIn(wanted, given, 'emergency').length === 0 ? undefined : standing;
	}
	if (workedIn(wanted, given, 'today').length === 0) return undefined;
	if (standing.name === 'asked') return { name: 'screens', screens: standing.screens };
	if (standing.name === 'today') return standing;
	if (!healthAsked) return { name: 'health' };
	const why = closedWhole(wanted, given);
	if (why) return { name: 'closed', why };
	const not = notToday(wanted, given, today);
	return not && !anyway.includes(not.reason) ? not : undefined;
}

/** What of it is closed while help is on its way or a doctor comes first. */
function workedIn(
	{ exercises }: Wanted,
	{ keptOpen }: SafetyLimits,
	standing: 'emergency' | 'today'
): readonly string[] {
	return exercises.filter((id) => !isKeptOpen(standing, { keptOpen: keptOpen.get(id) }));
}

/** Why nothing of it is offered: what closes all there is, or all that it is made of. */
function closedWhole(wanted: Wanted, given: SafetyLimits): ClosedReason | undefined {
	const { closed, halved, strength } = given;
	const { strong, wholeRange } = wanted;
	const all = [...closed.values()].find(
		(why) => (why.name === 'health' && why.all) || (why.name === 'stopped' && why.kind === 'leg')
	);
	if (all) return all;
	if (strong && strength === 'locked') return { name: 'strength' };
	const worked = workedIn(wanted, given, 'today');
	const whys = worked.flatMap((id) => closed.get(id) ?? []);
	if (whys.length === worked.length) return whys[0];
	return wholeRange && worked.some((id) => halved.has(id)) ? { name: 'halved' } : undefined;
}

/** Routines that are made for bad days. */
const forBadDays = ['stage0', 'relief'];

function notToday(
	{ routine, exercises }: Wanted,
	{ gentle }: SafetyLimits,
	today: Today
): Extract<Before, { name: 'not-today' }> | undefined {
	if (routine !== undefined && forBadDays.includes(routine)) return undefined;
	const instead = ladder.calm.routine;
	const alone = routine === undefined && exercises.every((id) => gentle.has(id));
	if (alone) return undefined;
	if ((today.pain ?? 0) >= tooMuchPain) return { name: 'not-today', reason: 'pain-high', instead };
	return recoveryStageOn(today.day, today.lastSpasm) === 'calm'
		? { name: 'not-today', reason: 'recent-spasm', instead }
		: undefined;
}
