import type { BodyPosition } from './body-position.ts';

/** The exercises that are left out of a routine, and whether its strength work is open. */
export interface Layout {
	readonly strength: 'open' | 'locked';
	/** The exercises that are left out, because they are removed or closed. */
	readonly without: readonly string[];
	/** Those of `without` that get no substitute. */
	readonly unreplaced: readonly string[];
	/** Where the body was when a step was left for good; the next transfer starts there. */
	readonly from?: LeavingPoint;
}

export interface LeavingPoint {
	/** Index of the step that was left, in the routine as it is written. */
	readonly origin: number;
	readonly place: BodyPosition;
}
