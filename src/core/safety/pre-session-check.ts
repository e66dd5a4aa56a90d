import type { Urgency } from '#core/journal/urgency.ts';
import { tooMuchPain } from '#core/progression/day-grade.ts';
import type { Today } from '#core/progression/today.ts';
import { isKeptOpen, type ClosedReason } from './exercise-access.ts';
import { recoveryRoutines } from '#core/recovery/recovery-words.ts';
import type { SafetyLimits } from './safety-limits.ts';
import type { Standing } from './screening-state.ts';

/** What must happen before playing, or why playing is closed. */
export type Prerequisite =
	| { readonly name: 'screens'; readonly screens: readonly Urgency[] }
	| { readonly name: 'health' }
	/** The help for a spasm was left without saying whether it was one. */
	| { readonly name: 'spasm' }
	| { readonly name: 'emergency' | 'today'; readonly signs: readonly string[] }
	| { readonly name: 'closed'; readonly why: ClosedReason }
	/** Another routine is advised today; this one may still be played, at its easiest. */
	| { readonly name: 'not-today'; readonly reason: NotToday; readonly instead: string };

/** `got-worse`: the help for a spasm made it worse so often today that it says to call. */
export type NotToday = 'pain-high' | 'recent-spasm' | 'got-worse';

/** A request to play a routine or an exercise. */
export interface PlayRequest {
	/** The id of the routine; absent for one exercise on repeat. */
	readonly routine?: string;
	/** The ids of all exercises in it. */
	readonly exercises: readonly string[];
	/** Whether it counts as strength work. */
	readonly strong: boolean;
	/** Present if it uses the whole range, such as measuring. */
	readonly wholeRange?: true;
}

export interface CheckFacts {
	readonly standing: Standing;
	readonly healthAsked: boolean;
	readonly given: SafetyLimits;
	readonly today: Today;
	/** Whether nobody has told yet if the help for a spasm was about one. */
	readonly spasmOpen?: boolean;
	/** Whether that help made it worse so often today that it said to call. */
	readonly gotWorse?: boolean;
	/** The reasons against today that the person has read and overruled. */
	readonly anyway?: readonly NotToday[];
}

/** Whether it may be played now and within which limits, or what must happen before. */
export type Admission =
	| { readonly admitted: true; readonly given: SafetyLimits }
	| { readonly admitted: false; readonly before: Prerequisite };

/** The only gate: anything that plays a movement asks it first, with the current answers. */
export function admissionOf(wanted: PlayRequest, known: CheckFacts): Admission {
	const before = beforePlaying(wanted, known);
	return before ? { admitted: false, before } : { admitted: true, given: known.given };
}

/**
 * The strictest reason comes first. Lying and breathing are always open; so is walking, except in
 * an emergency.
 */
function beforePlaying(wanted: PlayRequest, known: CheckFacts): Prerequisite | undefined {
	const { standing, healthAsked, given, today, spasmOpen, gotWorse, anyway = [] } = known;
	const unfit = reasonUnfit(wanted, given);
	if (standing.name === 'emergency') {
		const open = !unfit && notKeptOpen(wanted, given, 'emergency').length === 0;
		return open ? undefined : standing;
	}
	if (unfit) return { name: 'closed', why: unfit };
	if (notKeptOpen(wanted, given, 'today').length === 0) return undefined;
	if (standing.name === 'asked') return { name: 'screens', screens: standing.screens };
	if (standing.name === 'today') return standing;
	if (!healthAsked) return { name: 'health' };
	const why = reasonAllClosed(wanted, given);
	if (why) return { name: 'closed', why };
	if (isMildAlone(wanted, given)) return undefined;
	if (gotWorse) return { name: 'not-today', reason: 'got-worse', instead: restRoutine };
	if (spasmOpen) return { name: 'spasm' };
	const advice = notToday(today);
	return advice && !anyway.includes(advice.reason) ? advice : undefined;
}

/** The exercises in it that close in an emergency, or while a doctor must be seen first. */
function notKeptOpen(
	{ exercises }: PlayRequest,
	{ keptOpen }: SafetyLimits,
	standing: 'emergency' | 'today'
): readonly string[] {
	return exercises.filter((id) => !isKeptOpen(standing, { keptOpen: keptOpen.get(id) }));
}

/** Why health closes all of it, such as lying on the back, even where answers keep it open. */
function reasonUnfit(
	{ exercises }: PlayRequest,
	{ closed, keptOpen }: SafetyLimits
): ClosedReason | undefined {
	const reasons = exercises.flatMap((id) => {
		const why = keptOpen.has(id) ? closed.get(id) : undefined;
		return why?.name === 'health' ? [why] : [];
	});
	return reasons.length === exercises.length ? reasons[0] : undefined;
}

/** The reason why none of it is offered: it closes everything, or all exercises in it. */
function reasonAllClosed(wanted: PlayRequest, given: SafetyLimits): ClosedReason | undefined {
	const { closed, halved, strength } = given;
	const { strong, wholeRange } = wanted;
	const all = [...closed.values()].find(
		(why) => (why.name === 'health' && why.all) || (why.name === 'stopped' && why.kind === 'leg')
	);
	if (all) return all;
	if (strong && strength === 'locked') return { name: 'strength' };
	const demanding = notKeptOpen(wanted, given, 'today');
	const reasons = demanding.flatMap((id) => closed.get(id) ?? []);
	// What is made for bad days is mostly rest, which stays when all the rest of it is closed.
	if (reasons.length === demanding.length && !isForBadDays(wanted)) return reasons[0];
	return wholeRange && demanding.some((id) => halved.has(id)) ? { name: 'halved' } : undefined;
}

/** The id of what is offered instead. */
const restRoutine = recoveryRoutines['first-days'];

/** The ids of routines that are made for bad days. */
const badDayRoutines = ['stage0', 'relief'];

function isForBadDays({ routine }: { readonly routine?: string | undefined }): boolean {
	return routine !== undefined && badDayRoutines.includes(routine);
}

/** Whether it may be done right after a spasm and in much pain. */
function isMildAlone({ routine, exercises }: PlayRequest, { gentle }: SafetyLimits): boolean {
	return routine === undefined
		? exercises.every((id) => gentle.has(id))
		: isForBadDays({ routine });
}

function notToday(today: Today): Extract<Prerequisite, { name: 'not-today' }> | undefined {
	const instead = restRoutine;
	if ((today.pain ?? 0) >= tooMuchPain) return { name: 'not-today', reason: 'pain-high', instead };
	return today.recovery?.stage === 'first-days'
		? { name: 'not-today', reason: 'recent-spasm', instead }
		: undefined;
}
