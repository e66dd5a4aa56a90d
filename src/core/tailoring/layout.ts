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
