import type { BackResponse, LeftReason } from '#core/journal/entry.ts';
import type { Method } from '#core/journal/measurement.ts';
import type { SelfCareKind } from '#core/journal/self-care.ts';
import type { StopKind } from '#core/journal/stop.ts';
import type { SessionFeeling } from '#core/journal/too-much.ts';

/**
 * A time by the clock on the wall: a day of care, counted from 1 January 1970, and the minute since
 * its midnight. Minute 1530 is half past one in the night after it.
 */
export interface WallTime {
	readonly day: number;
	readonly minute: number;
}

interface Told extends WallTime {
	/** Deleted later, so that it is in the copy and nowhere else. */
	readonly deleted?: true;
}

/** What was answered in the end. */
interface Corrected<Answer> {
	/** A wrong answer, given a minute earlier. */
	readonly slip?: Answer;
	/** The slip is not named by its correction, as earlier versions wrote it. */
	readonly earlierVersion?: true;
}

export type FactSide = 'left' | 'right';

/** One exercise on one side in a session. */
export interface StepFact {
	readonly exercise: string;
	readonly side?: FactSide;
	readonly times: number;
	readonly unit?: 'degrees' | 'centimetres' | 'times' | 'seconds';
	readonly asked?: number;
	/** Where the ladder stood, if less was asked for. */
	readonly level?: number;
	/** Absent if nobody answered. */
	readonly reached?: number;
	readonly stopped?: StopKind;
}

export interface SessionFact extends Told {
	readonly kind: 'session';
	readonly of: string;
	readonly minutes: number;
	/** Why it was left before its end. */
	readonly left?: LeftReason;
	readonly steps: readonly StepFact[];
	/** A stop that belongs to no step. */
	readonly stopped?: StopKind;
	readonly felt?: SessionFeeling;
	readonly worst?: number;
	readonly pain?: number;
	/** How the back was in the days after. */
	readonly after?: WallTime & Corrected<BackResponse> & { readonly answer: BackResponse };
}

export interface PainFact extends Told, Corrected<number> {
	/** Of now, or of this morning as earlier versions asked. */
	readonly kind: 'check-in' | 'morning';
	readonly pain: number;
}

export interface SpasmFact extends Told, Corrected<number> {
	readonly kind: 'spasm';
	readonly pain: number;
	readonly minutes: number;
	readonly triggers: readonly string[];
}

export interface MeasurementFact extends Told {
	readonly kind: 'measurement';
	readonly exercise: string;
	readonly side?: FactSide;
	readonly unit: 'degrees' | 'centimetres';
	readonly value: number;
	readonly error: number;
	readonly method: Method;
}

export interface SelfCareFact extends Told {
	readonly kind: 'self-care';
	readonly care: SelfCareKind;
	readonly minutes: number;
}

/** Something that happened, told plainly. */
export type Fact = SessionFact | PainFact | SpasmFact | MeasurementFact | SelfCareFact;

/** The facts that nobody deleted. */
export function factsKept(facts: readonly Fact[]): readonly Fact[] {
	return facts.filter(({ deleted }) => !deleted);
}

export function sessionsKept(facts: readonly Fact[]): readonly SessionFact[] {
	return factsKept(facts).filter((fact) => fact.kind === 'session');
}

/** The day of a date such as 2025-10-13. */
export function dayOn(date: string): number {
	return Date.parse(`${date}T00:00:00Z`) / 86_400_000;
}

/** The numbers of these exercises get smaller the further one goes. */
const shrinking = ['childs-pose', 'side-hunch'];

/** The values from the nearest to the furthest into the movement. */
export function nearestFirst(exercise: string, values: readonly number[]): readonly number[] {
	const way = shrinking.includes(exercise) ? -1 : 1;
	return values.toSorted((a, b) => (a - b) * way);
}
