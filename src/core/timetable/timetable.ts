import type { Milliseconds } from '#core/base/units.ts';
import type { Side } from '#core/exercise/side.ts';

/** How to come from one posture into the next: one stretch of a drawing after the other. */
export interface PostureTransition {
	readonly ways: readonly [TimedTransition, ...TimedTransition[]];
	/** Since the start of the step; from then on what comes is shown. */
	readonly until: Milliseconds;
}

export interface TimedTransition {
	readonly exercise: string;
	/** Frames of the drawing. */
	readonly from: number;
	readonly to: number;
	/** Since the start of the step. */
	readonly starts: Milliseconds;
	readonly length: Milliseconds;
}

/** A phase before it is known when it comes. */
export type PhaseDraft = Omit<Phase, 'step' | 'starts'>;

export type Breath = 'in' | 'out' | 'slow' | 'free' | 'hold';

/** What a phase asks of the person. Changing and getting ready move nothing of the range. */
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

/** A stretch of time in which one thing is asked. Phases follow each other without gap or overlap. */
export interface Phase {
	readonly kind: PhaseKind;
	/** Index into the timetable's steps. */
	readonly step: number;
	readonly name: string;
	/** Words to say and show, the side filled in. May be empty. */
	readonly cue: string;
	readonly breath: Breath;
	readonly starts: Milliseconds;
	readonly length: Milliseconds;
	/** Where the figure is at the start and at the end, in shares of today's target, -1 to 1. */
	readonly from: number;
	readonly to: number;
	readonly side?: Side;
	/** From 0. Absent outside repetitions. */
	readonly repetition?: number;
}

export interface TimetableStep {
	/** Absent for a step that is only words. */
	readonly exercise?: string;
	readonly name: string;
	readonly repetitions: number;
	readonly sides: readonly [Side | undefined, ...Side[]];
	readonly starts: Milliseconds;
	readonly length: Milliseconds;
	readonly percentOfLevel: number;
	/** Where it stands in the routine as it is written; absent for a way that was laid between two steps. */
	readonly origin?: number;
	/** How to turn over before it. */
	readonly transition?: PostureTransition;
}

/** A routine compiled into exact times. */
export interface Timetable {
	/** The routine's or the repeated exercise's id. */
	readonly of: string;
	readonly name: string;
	readonly steps: readonly [TimetableStep, ...TimetableStep[]];
	readonly phases: readonly [Phase, ...Phase[]];
	readonly length: Milliseconds;
	/** What was asked of it, as in an address; absent when it is as the routine says. */
	readonly shape?: string;
	/** One exercise over and over, with an end or without. */
	readonly repeated?: true;
	/** For an endless one: after `length` it goes on from here, and a new round is counted. */
	readonly repeatsFrom?: Milliseconds;
}
