import type { Exercise } from '#core/exercise/exercise.ts';
import type { Targets } from '#core/range/target.ts';
import type { Timetable } from '#core/timetable/timetable.ts';
import type { BodyPosition } from './body-position.ts';

/** What is left out of a routine, and how its strength work stands. */
export interface Layout {
	readonly strength: 'open' | 'locked';
	/** The exercises that are left out, removed or closed. */
	readonly without: readonly string[];
	/** Of these, what nothing stands in for. */
	readonly unreplaced: readonly string[];
	/** Where somebody was when a step was left for good on the way: from there the ways are laid. */
	readonly from?: LeavingPoint;
}

export interface LeavingPoint {
	/** Of the step that was left, in the routine as it is written. */
	readonly origin: number;
	readonly place: BodyPosition;
}

/** Exercises that can be laid out in time for somebody's targets. */
export interface Laid {
	readonly exercises: Readonly<Record<string, Exercise>>;
	/** Undefined where nothing of it is left. */
	timetable(targets: Targets, layout: Layout): Timetable | undefined;
}
