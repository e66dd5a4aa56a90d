import type { Milliseconds } from '#core/base/units.ts';
import type { Side } from '#core/exercise/side.ts';

/** The parts of drawings that show how to get from one posture to the next, in order. */
export interface PostureTransition {
	readonly ways: readonly [TimedTransition, ...TimedTransition[]];
	/** Time since the start of the step, after which the step's own figure is shown. */
	readonly until: Milliseconds;
}

export interface TimedTransition {
	readonly exercise: string;
	/** Frames of the drawing. */
	readonly from: number;
	readonly to: number;
	/** Time since the start of the step. */
	readonly starts: Milliseconds;
	readonly length: Milliseconds;
}

/** A phase without its step and its time. */
export type PhaseDraft = Omit<Phase, 'step' | 'starts'>;

export type Breath = 'in' | 'out' | 'slow' | 'free' | 'hold';

/** What a phase asks of the person. In `change` and `get-ready`, nothing moves in the range. */
export type PhaseKind =
	| 'change'
	| 'get-ready'
	| 'move'
	| 'hold'
	| 'return'
	| 'rest'
	| 'change-sides'
	| 'come-out'
	| 'spoken';

/** A time in which one thing is asked. Phases follow each other without gap or overlap. */
export interface Phase {
	readonly kind: PhaseKind;
	/** Index into the timetable's steps. */
	readonly step: number;
	readonly name: string;
	/** The words to say and show, with the side filled in; may be empty. */
	readonly cue: string;
	readonly breath: Breath;
	readonly starts: Milliseconds;
	readonly length: Milliseconds;
	/** Where the figure is at the start and at the end, as a share of today's target, -1 to 1. */
	readonly from: number;
	readonly to: number;
	readonly side?: Side;
	/** Counted from 0; absent outside repetitions. */
	readonly repetition?: number;
	/** Which change of position of its step it belongs to, from 0; absent where the body stays. */
	readonly positionChange?: number;
	/** Whether the session waits at its end until the person goes on. */
	readonly waits?: true;
}

export interface TimetableStep {
	/** Absent for a spoken step. */
	readonly exercise?: string;
	readonly name: string;
	/** On each side, or on the side that has more. */
	readonly repetitions: number;
	/** Where the sides have numbers of their own. */
	readonly repetitionsBySide?: Readonly<Record<Side, number>>;
	/** What the person wrote beside it. */
	readonly ownNote?: string;
	/** Whether a person wrote what is said. */
	readonly inOwnWords?: true;
	/** Whether so many because of today's target; fewer where time is short. */
	readonly countsToTarget?: true;
	readonly sides: readonly [Side | undefined, ...Side[]];
	readonly starts: Milliseconds;
	readonly length: Milliseconds;
	readonly percentOfLevel: number;
	/** Index in the routine as it is written; absent for an inserted transfer. */
	readonly origin?: number;
	/** Shown before the first movement of the step. */
	readonly transition?: PostureTransition;
}

/** How often a step is done on one side. */
export function repetitionsOn(
	{ repetitions, repetitionsBySide: bySide }: TimetableStep,
	side: Side | undefined
): number {
	return (side && bySide?.[side]) ?? repetitions;
}

/** A routine or a repeated exercise, compiled into exact times. */
export interface Timetable {
	/** The routine's or the repeated exercise's id. */
	readonly of: string;
	readonly name: string;
	readonly steps: readonly [TimetableStep, ...TimetableStep[]];
	readonly phases: readonly [Phase, ...Phase[]];
	readonly length: Milliseconds;
	/** The shape or the repeat choice as in an address; absent for the default. */
	readonly shape?: string;
	/** Whether one exercise is repeated, with an end or without. */
	readonly repeated?: true;
	/** In an endless timetable, the time at which a new round starts after `length`. */
	readonly repeatsFrom?: Milliseconds;
}
